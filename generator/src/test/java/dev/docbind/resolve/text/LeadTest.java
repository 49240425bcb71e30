package dev.docbind.resolve.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.markdown.MarkdownReader;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static Lead lead(String heading, String text) {
        return Lead.of(heading, new MarkdownReader().read(text, 1), 1500);
    }

    private static void assertLead(String name, String text, Lead found) {
        assertEquals(name, found.name());
        assertEquals(text, found.text().text());
    }

    @Test
    void aParagraphOfNameAndDirectionIsSkipped() {
        assertLead("pLamp", "The lamp.", lead("unnamedParam2", "*pLamp* [in, out]\n\nThe lamp."));
        assertLead("pLamp", "The lamp.", lead("unnamedParam2", "<i>pLamp</i>  [in] \n\nThe lamp."));
        assertLead("pLamp", "The lamp.", lead("arg1", "**pLamp**\n\nThe lamp."));
        assertLead("pLamp", "The lamp.", lead("unnamedParam1", "*\\_Inout\\_* *pLamp*\n\nThe lamp."));
        assertLead("", "The lamp.", lead("pLamp", "*pLamp* [in]\n\nThe lamp."));
    }

    @Test
    void aNameBeforeTheTextOnTheSameLineIsSkipped() {
        assertLead("Lamp", "The lamp.", lead("unnamedParam1", "*Lamp* [in]: The lamp."));
        assertLead("Lamp", "The lamp.", lead("unnamedParam1", "`Lamp`: The lamp."));
        assertLead("Lamp", "The lamp.", lead("unnamedParam1", "*Lamp*<br>The lamp."));
        assertLead("", "The lamp.", lead("Lamp", "[in] The lamp."));
        assertLead("Lamp", "", lead("unnamedParam1", "*Lamp* [in]"));
        assertLead("Lamp", "The lamp.", lead("unnamedParam1", "[in, out] **Lamp**: The lamp."));
        assertLead("Lamp", "is a lamp.", lead("unnamedParam1", "[in] **Lamp** is a lamp."));
        assertLead("", "Light: The lamp.", lead("unnamedParam1", "[in] Light: The lamp."));
    }

    @Test
    void anotherNameThanTheHeadingsIsTold() {
        assertTrue(lead("Lamp", "*Shade* [in]\n\nThe shade.").other());
        assertFalse(lead("Lamp", "*Lamp* [in]\n\nThe lamp.").other());
        assertFalse(lead("unnamedParam1", "*Lamp* [in]\n\nThe lamp.").other());
        assertFalse(lead("Lamp", "[in] The lamp.").other());
    }

    @Test
    void wordsOfASentenceStay() {
        assertLead("", "Reserved.", lead("Lamp", "*Reserved*."));
        assertLead("", "NULL\nOr a lamp.", lead("Lamp", "**NULL**\n\nOr a lamp."));
        assertLead("", "Note: The lamp.", lead("Lamp", "**Note**: The lamp."));
        assertLead("", "Lamp is the lamp.", lead("unnamedParam1", "*Lamp* is the lamp."));
        assertLead("", "An index [0] or more.", lead("Lamp", "An index [0] or more."));
        assertLead("", "", lead("unnamedParam1", ""));
    }

    @Test
    void linksKeepTheirPlace() {
        Prose text =
                lead("unnamedParam1", "*Lamp* [in]\n\nA [LAMP](ns-lamp.md).").text();
        assertEquals(2, text.references().getFirst().position());
        assertEquals("A LAMP.", text.text());
    }
}
