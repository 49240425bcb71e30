package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real headers: what clang counts as declarations is read nearly all, and every layout is the compiler's. Functions
 * with a body are left out on both sides, since they are skipped on purpose.
 */
@Tag("corpus")
class HeaderReadingTest {

    private static final String MINGW = "/usr/share/mingw-w64/include";
    private static final double SHARE = 0.995;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    windows.h
                    winsock2.h
                    winsock2.h ws2tcpip.h ws2spi.h
                    windows.h dbgeng.h
                    ntddk.h
                    wdm.h
                    ntifs.h
                    ntddk.h ata.h scsi.h srb.h
                    ntddk.h acpiioct.h
                    ntddk.h classpnp.h
                    ntddk.h mountmgr.h mountdev.h
                    ntddk.h kbdmou.h
                    windows.h hidsdi.h setupapi.h
                    """)
    void windowsHeaders(String headers) throws Exception {
        assumeTrue(Files.isDirectory(Path.of(MINGW)), "mingw-w64 is not installed");
        List<String> options = List.of("-I" + MINGW, "-I" + MINGW + "/ddk", "-fms-extensions");
        List<String> clang = new ArrayList<>(List.of("-target", "x86_64-w64-windows-gnu"));
        clang.addAll(options);
        CompiledLayouts layouts =
                new CompiledLayouts("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-objcopy", directory).with(options);
        check(Target.WINDOWS_X64, headers, clang, layouts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    stdio.h stdlib.h string.h
                    unistd.h sys/stat.h fcntl.h
                    sys/socket.h netinet/in.h netdb.h
                    pthread.h time.h signal.h dlfcn.h
                    zlib.h
                    """)
    void linuxHeaders(String headers) throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/include/stdio.h")), "the C library's headers are not installed");
        assumeTrue(
                !headers.contains("zlib") || Files.exists(Path.of("/usr/include/zlib.h")),
                "zlib1g-dev is not installed");
        check(Target.LINUX_X64, headers, List.of(), new CompiledLayouts("gcc", "objcopy", directory));
    }

    private void check(Target target, String headers, List<String> clangOptions, CompiledLayouts layouts)
            throws Exception {
        assumeTrue(CompiledLayouts.present("clang"), "clang is not installed");
        StringBuilder prelude = new StringBuilder();
        Arrays.stream(headers.split(" "))
                .forEach(header -> prelude.append("#include <").append(header).append(">\n"));
        Path source = Files.writeString(directory.resolve("headers.c"), prelude);
        Path text = directory.resolve("headers.i");
        clang(clangOptions, List.of("-E", source.toString()), text);
        Result<List<CDeclaration>> read = new CParser(target, TypeTable.empty(target))
                .parse(Files.readString(text, StandardCharsets.ISO_8859_1), SourceLocation.of("headers.i", 1));
        List<CDeclaration> declarations = read.optional().orElseThrow();
        Set<String> ours = new HashSet<>();
        declarations.forEach(declaration -> ours.add(kind(declaration) + declaration.name()));

        Path tree = directory.resolve("headers.json");
        clang(clangOptions, List.of("-Xclang", "-ast-dump=json", "-fsyntax-only", source.toString()), tree);
        Set<String> theirs = declared(tree);
        Set<String> missing = new TreeSet<>(theirs);
        missing.removeAll(ours);
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d declarations read%n",
                headers,
                theirs.size() - missing.size(),
                theirs.size());
        assertTrue(theirs.size() - missing.size() >= SHARE * theirs.size(), () -> missing + "\n" + read.diagnostics());
        Path own = directory.resolve("own.i");
        layouts.preprocess(source, own);
        List<CDeclaration> compiled = new CParser(target, TypeTable.empty(target))
                .parse(Files.readString(own, StandardCharsets.ISO_8859_1), SourceLocation.of("own.i", 1))
                .optional()
                .orElseThrow();
        compareLayouts(target, compiled, Files.readString(own, StandardCharsets.ISO_8859_1), layouts);
    }

    private static String kind(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Prototype function -> "function ";
            case CDeclaration.Typedef typedef -> "typedef ";
            case CDeclaration.Variable variable -> "variable ";
            default -> "tag ";
        };
    }

    private void clang(List<String> options, List<String> more, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("clang", "-w"));
        command.addAll(options);
        command.addAll(more);
        Path errors = directory.resolve("clang.err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> command + "\n" + read(errors));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    /** Names of all declarations at file scope with their kind, out of clang's syntax tree. */
    private static Set<String> declared(Path tree) throws IOException {
        Set<String> names = new HashSet<>();
        try (JsonParser json = new JsonFactory().createParser(tree.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean inner = json.currentName().equals("inner");
                json.nextToken();
                if (!inner) {
                    json.skipChildren();
                    continue;
                }
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    declaration(json, names);
                }
            }
        }
        return names;
    }

    private static void declaration(JsonParser json, Set<String> names) throws IOException {
        String kind = "";
        String name = "";
        boolean implicit = false;
        boolean complete = false;
        boolean body = false;
        boolean local = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            switch (key) {
                case "kind" -> kind = json.getText();
                case "name" -> name = json.getText();
                case "isImplicit" -> implicit = true;
                case "completeDefinition" -> complete = true;
                case "inline" -> local = true;
                case "storageClass" -> local |= json.getText().equals("static");
                case "inner" -> body = body(json);
                default -> json.skipChildren();
            }
        }
        if (implicit || name.isEmpty()) {
            return;
        }
        switch (kind) {
            case "FunctionDecl" -> {
                if (!body && !local) {
                    names.add("function " + name);
                }
            }
            case "TypedefDecl" -> names.add("typedef " + name);
            case "VarDecl" -> {
                if (!local) {
                    names.add("variable " + name);
                }
            }
            case "RecordDecl" -> {
                if (complete) {
                    names.add("tag " + name);
                }
            }
            case "EnumDecl" -> names.add("tag " + name);
            default -> {}
        }
    }

    /** Whether one of the children is a statement, which makes a function one with a body. */
    private static boolean body(JsonParser json) throws IOException {
        boolean found = false;
        while (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean kind = json.currentName().equals("kind");
                json.nextToken();
                if (kind) {
                    found |= json.getText().equals("CompoundStmt");
                } else {
                    json.skipChildren();
                }
            }
        }
        return found;
    }

    private void compareLayouts(
            Target target, List<CDeclaration> declarations, String prelude, CompiledLayouts compiled) throws Exception {
        TypeTable table = TypeTable.empty(target).with(declarations);
        Layouts layouts = new Layouts(target, table);
        List<CompiledLayouts.Question> questions = new ArrayList<>();
        List<String> ours = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (CDeclaration declaration : declarations) {
            String type = name(declaration);
            if (type.isEmpty() || !asked.add(type)) {
                continue;
            }
            CType structure =
                    declaration instanceof CDeclaration.Tag tag ? tag.type() : new CType.Named(declaration.name());
            Result<Layout> layout = layouts.layout(structure);
            boolean open =
                    layout.diagnostics().toString().matches(".*(depends on the compiler|__m128|__m256|__m512).*");
            assertTrue(open || layout.optional().isPresent(), () -> type + " " + layout.diagnostics());
            if (open || layout.optional().orElseThrow().fields().isEmpty()) {
                continue;
            }
            LayoutAnswers answers = LayoutAnswers.of(type, "", layout.optional().orElseThrow());
            questions.add(answers.question());
            ours.addAll(answers.lines());
        }
        List<String> theirs = compiled.answers(prelude, questions);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                wrong.add("compiler " + theirs.get(i) + ", here " + ours.get(i));
            }
        }
        System.out.printf(
                Locale.ROOT, "%d structures, %d answers, %d differ%n", questions.size(), ours.size(), wrong.size());
        assertEquals(List.of(), wrong.stream().limit(10).toList());
    }

    /** How C names the structure a declaration defines; empty where it defines none. */
    private static String name(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Tag tag
            when tag.type() instanceof CType.Composite composite ->
                (composite.definition().union() ? "union " : "struct ") + tag.name();
            case CDeclaration.Typedef typedef when typedef.type() instanceof CType.Composite -> typedef.name();
            default -> "";
        };
    }
}
