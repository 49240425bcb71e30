package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the page of a structure shows or says beside its declaration counts where the declaration needs it. */
class BesideTest {

    private static long size(String members, String fields, String remarks) {
        String text = "---\nUID: NS:gadget.GADGET\ntitle: GADGET\nreq.header: gadget.h\n---\n\n# GADGET\n\n"
                + "## -description\n\nA gadget.\n\n## -syntax\n\n```cpp\ntypedef struct _GADGET {\n" + members
                + "} GADGET;\n```\n\n## -struct-fields\n\n" + fields + "\n\n## -remarks\n\n" + remarks + "\n";
        return OnePage.model("gadget/page.md", text).structures().getFirst().size();
    }

    @Test
    void typesThatCodeBesideItDefines() {
        String members = "  PLIDPROC Open;\n  LIDKIND Kind;\n";
        assertEquals(-1, size(members, "", "Nothing more."));
        String code =
                "```cpp\ntypedef VOID (WINAPI *PLIDPROC)(VOID);\n\ntypedef enum { round, square } LIDKIND;\n```\n";
        assertEquals(16, size(members, "", code));
    }

    @Test
    void constantsInTheRunningText() {
        String members = "  CHAR Name[GADGET_NAME];\n";
        assertEquals(-1, size(members, "", "Names are short."));
        assertEquals(24, size(members, "", "Names are short.\n\n`const int GADGET_NAME = 24`\n"));
        assertEquals(24, size(members, "", "<code>#define GADGET_NAME 24</code>\n"));
        assertEquals(-1, size(members, "", "`const int OTHER_NAME = 24`\n"));
    }

    @Test
    void namesThatWordsDefine() {
        String members = "  GADGETLID Lid;\n  DWORD Marks[MAX_MARKS];\n";
        String lid = "### -field Lid\n\nThe lid. **GADGETLID** is a type defined as **RECT**.\n\n";
        String marks = "### -field Marks\n\nWhat is marked. Note that **MAX\\_MARKS** is defined as 4.\n";
        assertEquals(-1, size(members, lid, ""));
        assertEquals(32, size(members, lid + marks, ""));
    }

    @Test
    void arrayThatAnotherMemberCountsHasOneElementInC() {
        assertEquals(8, size("  DWORD Count;\n  [size_is(Count)] DWORD Marks[*];\n", "", ""));
        assertEquals(-1, size("  DWORD Count;\n  DWORD Marks[*];\n", "", ""));
    }
}
