package dev.docbind.header;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Takes out of headers the declarations that pages document, with what they need, as sidecar files for review. */
public final class HeaderImport {

    private final Target target;

    /** An import for a target. */
    public HeaderImport(Target target) {
        this.target = target;
    }

    /**
     * Imports by running a compiler's preprocessor.
     *
     * @param compiler the compiler with its include directories
     * @param headers the headers to include, in order
     * @param names what the pages document: functions, structures, enumerations, callbacks, interfaces, constants
     * @return sidecar file names with their text, in a stable order
     */
    public Result<Map<String, String>> run(CompilerRun compiler, List<String> headers, Set<String> names) {
        Result<HeaderIndex> index = HeaderIndex.of(target, compiler, headers);
        return index.optional()
                .map(found -> new Result<>(sidecars(found, names), index.diagnostics()))
                .orElseGet(() -> new Result<>(null, index.diagnostics()));
    }

    /** Imports from text that a preprocessor has written before. */
    public Result<Map<String, String>> run(String preprocessed, String file, Set<String> names) {
        Result<HeaderIndex> index = HeaderIndex.of(target, preprocessed, file);
        return new Result<>(sidecars(index.optional().orElseThrow(), names), index.diagnostics());
    }

    /** Takes what is documented out of declarations that come from elsewhere than a header. */
    public Map<String, String> run(HeaderIndex index, Set<String> names) {
        return sidecars(index, names);
    }

    private Map<String, String> sidecars(HeaderIndex index, Set<String> names) {
        List<CDeclaration> chosen = new Closure(index, TypeTable.builtin(target)).of(names);
        Map<String, StringBuilder> files = new TreeMap<>();
        for (CDeclaration declaration : chosen) {
            String header = header(declaration.location());
            files.computeIfAbsent(header, HeaderImport::opening)
                    .append("\n/* ")
                    .append(header)
                    .append(place(declaration.location().line()))
                    .append(" */\n")
                    .append(text(declaration))
                    .append('\n');
        }
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((header, text) -> texts.put(stem(header) + ".decl.h", text.toString()));
        return texts;
    }

    private static String place(int line) {
        return line > 0 ? ":" + line : "";
    }

    private static StringBuilder opening(String header) {
        return new StringBuilder(
                "/* Declarations of " + header + " that the pages document, with what they need. */\n");
    }

    private static String text(CDeclaration declaration) {
        if (declaration instanceof CDeclaration.Constant constant) {
            String value = constant.value() < 0 ? "(" + constant.value() + ")" : Long.toString(constant.value());
            return "#define " + constant.name() + " " + value;
        }
        return new CPrinter().declaration(Lengths.computed(declaration));
    }

    private static String header(SourceLocation location) {
        String file = location.file().replace('\\', '/');
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static String stem(String header) {
        return header.endsWith(".h") ? header.substring(0, header.length() - 2) : header;
    }
}
