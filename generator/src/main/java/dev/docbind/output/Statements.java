package dev.docbind.output;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Section;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import dev.docbind.identity.StatementId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;

/** Takes a page apart into its statements, so that drift is named by statement and not only by page. */
public final class Statements {

    private final PageFacts page;
    private final StatementId subject;
    private final List<Statement> statements = new ArrayList<>();

    private Statements(PageFacts page) {
        this.page = page;
        this.subject = page.id().statement();
    }

    /** All statements of a page, in page order. */
    public static List<Statement> of(Declaration declaration) {
        Statements statements = new Statements(declaration.page());
        statements.common();
        switch (declaration) {
            case Declaration.Function function -> statements.function(function);
            case Declaration.Structure structure -> structure.fields().forEach(statements::field);
            case Declaration.Enumeration enumeration -> statements.values(enumeration.members());
            case Declaration.Interface owner -> statements.owner(owner);
            case Declaration.Ioctl ioctl -> statements.ioctl(ioctl);
            case Declaration.Constants constants -> statements.values(constants.constants());
            case Declaration.Types types -> statements.values(types.types());
            case Declaration.Header header -> {
                // What a header page states is in the common parts.
            }
        }
        return List.copyOf(statements.statements);
    }

    /** The fingerprints of a page's statements by their ids; of several under one id the joined ones. */
    public static SortedMap<String, String> fingerprints(Declaration declaration) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (Statement statement : of(declaration)) {
            fingerprints.merge(statement.id().text(), statement.fingerprint(), (a, b) -> a + "+" + b);
        }
        return fingerprints;
    }

    private void common() {
        add(subject.section("title"), page.location().line(), page.title(), page.summary(), page.aliases());
        add(subject.section("requirements"), page.location().line(), page.requirements());
        section("description", page.description());
        section("remarks", page.remarks());
        section("see-also", page.seeAlso());
        for (Section section : page.sections()) {
            add(subject.section(section.title()), section.line(), PlainText.line(section.content()));
        }
        page.code().forEach(code -> add(subject.section("code." + code.section()), code.line(), code.text()));
    }

    private void function(Declaration.Function function) {
        for (DocumentedParameter one : function.parameters()) {
            StatementId id = subject.parameter(one.name());
            add(id, one.line(), one.attributes(), one.typeLine(), PlainText.line(one.documentation()));
            one.values().forEach(value -> value(new StatementId(id.text() + "." + value.name()), value));
        }
        if (function.returns().line() > 0) {
            StatementId returns = subject.section("returns");
            String text = PlainText.line(function.returns().documentation());
            add(returns, function.returns().line(), function.returns().typeLine(), text);
        }
        function.returns().codes().forEach(code -> value(subject.error(code.name()), code));
    }

    private void field(DocumentedField one) {
        StatementId id = subject.field(one.path());
        String text = PlainText.line(one.documentation());
        add(id, one.line(), one.arraySuffix(), one.attributes(), one.bits(), one.typeLine(), text);
        one.values().forEach(value -> value(new StatementId(id.text() + "." + value.name()), value));
    }

    private void owner(Declaration.Interface owner) {
        add(subject.section("methods"), page.location().line(), owner.base(), owner.methods());
    }

    private void ioctl(Declaration.Ioctl ioctl) {
        ioctl.parts().forEach((name, blocks) -> section(name, blocks));
        ioctl.codes().forEach(code -> value(subject.error(code.name()), code));
    }

    private void values(List<DocumentedValue> values) {
        values.forEach(value -> value(subject.field(value.name()), value));
    }

    private void value(StatementId id, DocumentedValue value) {
        add(id, value.line(), value.value(), PlainText.line(value.meaning()));
    }

    private void section(String name, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            add(subject.section(name), blocks.getFirst().line(), PlainText.line(blocks));
        }
    }

    private void add(StatementId id, int line, @Nullable Object... parts) {
        statements.add(new Statement(id, SourceLocation.of(page.location().file(), line), fingerprint(parts)));
    }

    /** Two checksums together: 64 bits, which is enough to tell two states of one statement apart, and cheap. */
    private static String fingerprint(@Nullable Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part).append('\0');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().toHexDigits((int) checksum(new CRC32(), bytes))
                + HexFormat.of().toHexDigits((int) checksum(new CRC32C(), bytes));
    }

    private static long checksum(Checksum sum, byte[] bytes) {
        sum.update(bytes);
        return sum.getValue();
    }
}
