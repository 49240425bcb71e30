package dev.docbind.hostile;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.javadoc.JavadocRenderer;
import dev.docbind.javadoc.Links;
import dev.docbind.markdown.MarkdownReader;
import dev.docbind.output.OutputGuard;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What is fuzzed. Each target takes any bytes, and throws only where docbind breaks a promise. */
final class FuzzTargets {

    private static final Road ROAD = new Road();
    private static final Map<Target, TypeTable> BUILTIN = Map.of(
            Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64),
            Target.LINUX_X64, TypeTable.builtin(Target.LINUX_X64));

    private FuzzTargets() {}

    /** Front matter is read or refused with an error, and every key stands on a line of it. */
    static void frontMatter(byte[] data) {
        String text = text(data);
        Result<Page> result = new PageReader().read("fuzz.md", "---\n" + text + "\n---\n\nThe body.\n");
        Page page = result.value();
        if (page == null) {
            require(
                    result.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR),
                    "neither page nor error");
            return;
        }
        long lines = text.chars().filter(c -> c == '\n' || c == '\r').count() + 4;
        page.frontMatter()
                .lines()
                .forEach((key, line) -> require(line >= 1 && line <= lines, key + " on line " + line + " of " + lines));
    }

    /** Any text gives blocks on lines of it, whose Javadoc stays within its comment and does nothing. */
    static void markdown(byte[] data) {
        String text = text(data).replace("\r\n", "\n").replace('\r', '\n');
        List<Block> blocks = new MarkdownReader().read(text, 1);
        long lines = text.chars().filter(c -> c == '\n').count() + 1;
        blocks.forEach(
                block -> require(block.line() >= 1 && block.line() <= lines, block.line() + " is none of " + lines));
        PlainText.of(blocks);
        String html = new JavadocRenderer(Links.NONE, 2).opening(blocks);
        require(!html.contains("*/") && html.indexOf('\\') < 0 && html.indexOf('@') < 0, "comment ends or escapes");
        require(!ActiveMarkup.in("/** " + html.replace('\n', ' ')), "active markup");
    }

    /** Any text gives declarations that can be printed, and layouts whose members lie within them. */
    static void declarations(byte[] data) {
        String text = text(data);
        for (Target target : List.of(Target.WINDOWS_X64, Target.LINUX_X64)) {
            TypeTable known = BUILTIN.get(target);
            List<CDeclaration> declarations = new CParser(target, known)
                    .parse(text, SourceLocation.of("fuzz.h", 1))
                    .optional()
                    .orElseThrow();
            Layouts layouts = new Layouts(target, known.with(declarations));
            for (CDeclaration declaration : declarations) {
                new CPrinter().declaration(declaration);
                if (declaration instanceof CDeclaration.Typedef definition) {
                    check(layouts, definition.type());
                } else if (declaration instanceof CDeclaration.Tag definition) {
                    check(layouts, definition.type());
                }
            }
        }
    }

    private static void check(Layouts layouts, CType type) {
        Layout layout = layouts.layout(type).value();
        if (layout != null) {
            layout.fields()
                    .forEach(field -> require(
                            field.offset() >= 0 && field.offset() + field.size() <= layout.size(),
                            field.name() + " lies outside"));
        }
    }

    /** Any page gives nothing, or files that declare just what was planned: to the guard and to the JDK's parser. */
    static void road(byte[] data) throws IOException {
        List<GeneratedFile> files = ROAD.files(Map.of("fuzz/page.md", text(data)), Target.WINDOWS_X64);
        require(OutputGuard.check(files).isEmpty(), "the guard refuses");
        List<String> faults = StructureJudge.faults(files);
        require(faults.isEmpty(), faults.toString());
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    private static void require(boolean promise, String broken) {
        if (!promise) {
            throw new AssertionError(broken);
        }
    }
}
