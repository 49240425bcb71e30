package dev.docbind.resolve.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void wordsBesideANameAreKept() {
        Mentions mentions = new Mentions(List.of("Data", "DataSize"));
        mentions.read("How large the memory is that Data points to.", 1);
        assertEquals(List.of("cpb=that", "cpbb=is.that", "cpa=points", "cpaa=points.to"), mentions.of(0));
        assertTrue(mentions.of(1).isEmpty());
    }

    @Test
    void ownTextAndReturnsAreToldApart() {
        Mentions mentions = new Mentions(List.of("Data"));
        mentions.read("Data's size", 0);
        mentions.read("zero if *Data is gone", -1);
        assertTrue(mentions.of(0).contains("coa=size"));
        assertTrue(mentions.of(0).contains("crstar"));
    }
}
