package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.Result;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.Source;
import dev.docbind.resolve.registry.HeaderTypes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page contradicts all headers, or lost a part of a structure, the structure of the headers is taken if it is meant. */
class HeaderStructuresTest {

    private static Result<ApiModel> resolved(String name, String members, String fields) {
        String text = "---\nUID: NS:gadget." + name + "\ntitle: " + name + "\nreq.header: gadget.h\n---\n\n# " + name
                + "\n\n## -description\n\nHolds what a gadget is told.\n\n## -syntax\n\n```cpp\ntypedef struct {\n"
                + members + "} " + name + ";\n```\n\n## -struct-fields\n\n" + fields;
        return OnePage.resolved("gadget/page.md", text);
    }

    private static ModelStructure structure(String name, String members) {
        return structure(name, members, "");
    }

    private static ModelStructure structure(String name, String members, String fields) {
        return Objects.requireNonNull(resolved(name, members, fields).value())
                .structures()
                .getFirst();
    }

    private static ModelField field(ModelStructure structure, String name) {
        return structure.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pageThatContradictsAllHeadersIsOverruled() {
        ModelStructure step = structure("MCI_VCR_STEP_PARMS", "  DWORD_PTR dwCallback;\n  DWORD dwFrames;\n");
        assertEquals(8, step.size());
        assertEquals(4, field(step, "dwFrames").offset());
        assertEquals(Source.HEADER, step.evidence().source());
        assertTrue(
                resolved("MCI_VCR_STEP_PARMS", "  DWORD_PTR dwCallback;\n  DWORD dwFrames;\n", "")
                        .diagnostics()
                        .stream()
                        .anyMatch(finding -> finding.id().equals("resolve.structure.doubtful")));
    }

    @Test
    void pageThatAgreesSpeaksForItself() {
        ModelStructure step = structure("MCI_VCR_STEP_PARMS", "  DWORD dwCallback;\n  DWORD dwFrames;\n");
        assertEquals(8, step.size());
        assertEquals(Source.DECLARATION, step.evidence().source());
    }

    @Test
    void doubtIsDismissedWhereTheHeadersHaveJustThat() {
        ModelStructure step = structure(
                "PCI_CAPABILITIES_HEADER",
                "  UCHAR CapabilityID;\n  UCHAR Next;\n",
                "### -field CapabilityID\n\nAn 8-bit value.\n");
        assertEquals(2, step.size());
        assertEquals(Source.DECLARATION, step.evidence().source());
        ModelStructure bits = structure(
                "PCI_PMCSR_BSE",
                "  UCHAR Rsvd1;\n  UCHAR D3HotSupportsStopClock;\n  UCHAR BusPowerClockControlEnabled;\n",
                "### -field D3HotSupportsStopClock\n\nA single bit.\n");
        assertEquals(1, bits.size());
        assertEquals(6, field(bits, "D3HotSupportsStopClock").bitOffset());
    }

    @Test
    void anotherStructureOfTheSameNameIsNotMeant() {
        ModelStructure port = structure("RAS_PORT_0", "  WCHAR wszPortName[16];\n  DWORD Flags;\n  BOOL fServer;\n");
        assertEquals(-1, port.size());
    }

    @Test
    void lostLengthIsThatOfTheHeaders() {
        String members = "  FILETIME ftTime;\n  DWORD dwSize;\n  BYTE bAttr;\n  TCHAR szName[];\n  DWORD dwMore;\n";
        assertEquals(-1, structure("FMS_GETFILESEL", members).size());
        ModelStructure chosen = structure("FMS_GETFILESEL", members.replace("  DWORD dwMore;\n", ""));
        assertEquals(536, chosen.size());
        assertEquals(520, field(chosen, "szName").size());
    }

    @Test
    void unknownTypeIsThatOfTheHeaders() {
        ModelStructure entry = structure(
                "HANDOFFENTRY",
                "  DWORD hoe_sig;\n  DWORD hoe_ProtIdentNumber;\n  HPPROTO hoe_ProtocolHandle;\n  DWORD hoe_ProtocolData;\n");
        assertEquals(24, entry.size());
        assertEquals(8, field(entry, "hoe_ProtocolHandle").size());
    }

    @Test
    void otherTargetsHaveNoSuchFacts() {
        HeaderTypes headers = HeaderTypes.of(Target.LINUX_X64);
        assertNull(new HeaderStructures(Target.LINUX_X64, TypeTable.builtin(Target.LINUX_X64), headers)
                .find("MCI_VCR_STEP_PARMS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-members.tsv", "metadata-members.tsv"})
    void whatTheTableHoldsComesToTheKnownSizes(String table) throws IOException {
        HeaderTypes headers = HeaderTypes.of(Target.WINDOWS_X64);
        HeaderStructures structures =
                new HeaderStructures(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64), headers);
        List<String> names = names(table).stream()
                .filter(name -> headers.extent(name) != null)
                .toList();
        List<String> unread =
                names.stream().filter(name -> structures.find(name) == null).toList();
        assertTrue(names.size() > 3000, () -> names.size() + " names");
        assertTrue(unread.size() * 50 < names.size(), () -> unread.size() + " of " + names.size() + ": " + unread);
    }

    private static List<String> names(String table) throws IOException {
        List<String> names = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeaderTypes.class.getResourceAsStream(table)), StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf('\t') + 1).split(" ")[0])
                    .forEach(names::add);
        }
        return names;
    }
}
