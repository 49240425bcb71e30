package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages that declare more than a Java class can hold are refused with a finding, or come out as code that compiles: one
 * such page must not keep all the others from being built.
 */
class GreatPagesTest {

    private static final String GOOD = page("NF:good.GoodFunction", "int GoodFunction(int first);", "");

    @ParameterizedTest
    @CsvSource({
        "parameters, 90",
        "parameters, 300",
        "documented, 300",
        "fields, 1500",
        "fields, 3000",
        "arrays, 3000",
        "arrays, 900",
        "enumerators, 2000",
        "enumerators, 3000",
        "described, 3000",
        "codes, 9000",
        "constants, 9000",
        "library, 70000",
        "name, 70000",
        "words, 200000",
        "minimum, 70000",
        "methods, 5000"
    })
    void whatJavaCannotHoldIsRefusedOrDivided(String what, int count) {
        List<Declaration> declarations = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        for (String text : List.of(GOOD, text(what, count))) {
            Result<Declaration> read = new PageReader()
                    .read("good/page" + declarations.size() + ".md", text)
                    .optional()
                    .map(page -> new PageExtractor().extract(page))
                    .orElseThrow();
            read.diagnostics().forEach(found -> findings.add(found.toString()));
            read.optional().ifPresent(declarations::add);
        }
        Generated generated = Generated.of(declarations, Target.WINDOWS_X64);
        assertEquals(List.of(), generated.guardFindings());
        assertEquals(
                List.of(),
                Compiled.complaints(generated.files()).stream().limit(3).toList());
        assertTrue(
                generated.files().stream().anyMatch(file -> file.text().contains("GoodFunction(")),
                findings.toString());
    }

    private static String text(String what, int count) {
        return switch (what) {
            case "parameters" -> page("NF:good.Many", "int Many(" + list(count, "long p%d", ", ") + ");", "");
            case "documented" ->
                page(
                        "NF:good.Many",
                        "",
                        "## -parameters\n\n" + list(count, "### -param p%d [in]\n\nA number.", "\n\n"));
            case "fields" -> page("NS:good.Many", "struct Many { " + list(count, "int f%d;", " ") + " };", "");
            case "arrays" -> page("NS:good.Many", "struct Many { " + list(count, "char f%d[9];", " ") + " };", "");
            case "enumerators" -> page("NE:good.Many", "enum Many { " + list(count, "E%d", ", ") + " };", "");
            case "described" ->
                page("NE:good.Many", "", "## -enum-fields\n\n" + list(count, "### -field E%d\n\nA value.", "\n\n"));
            case "codes" ->
                page(
                        "NF:good.Many",
                        "HRESULT Many(void);",
                        "## -returns\n\nAn error code.\n\n| Code | Meaning |\n|---|---|\n"
                                + list(count, "| E_CODE_%d | Some words. |", "\n"));
            case "constants" ->
                page(
                        "NC:good.Many",
                        "",
                        "| Constant | Meaning |\n|---|---|\n" + list(count, "| C%1$d<br>%1$d | Words. |", "\n"));
            case "library" ->
                page("NF:good.Many", "int Many(void);", "").replace("Good.dll", "a".repeat(count) + ".dll");
            case "minimum" ->
                page("NF:good.Many", "int Many(void);", "")
                        .replace("req.dll", "req.target-min-winverclnt: " + "a ".repeat(count) + "\nreq.dll");
            case "name" ->
                page(
                        "NF:good." + "M".repeat(count),
                        "int " + "M".repeat(count) + "(int " + "p".repeat(count) + ");",
                        "");
            case "words" -> page("NF:good.Many", "int Many(void);", "## -remarks\n\n" + "Words. ".repeat(count / 7));
            case "methods" ->
                page(
                        "NN:good.IMany",
                        "interface IMany : IUnknown { " + list(count, "HRESULT Method%d(void);", " ") + " };",
                        "");
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String list(int count, String form, String between) {
        return IntStream.range(0, count)
                .mapToObj(number -> String.format(form, number))
                .collect(Collectors.joining(between));
    }

    private static String page(String uid, String syntax, String rest) {
        String code = syntax.isEmpty() ? "" : "## -syntax\n\n```cpp\n" + syntax + "\n```\n\n";
        return "---\nUID: " + uid + "\ntitle: A page\nreq.header: good.h\nreq.dll: Good.dll\n---\n\n# A page\n\n"
                + "## -description\n\nDoes something.\n\n" + code + rest + "\n";
    }
}
