package dev.docbind.corpus;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.declaration.Section;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import dev.docbind.identity.ApiKind;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All text that a declaration holds, for comparing it with its page. */
final class ExtractedText {

    private final StringBuilder out = new StringBuilder();

    private ExtractedText() {}

    static String of(Declaration declaration) {
        ExtractedText text = new ExtractedText();
        text.facts(declaration.page());
        switch (declaration) {
            case Declaration.Function function -> {
                function.parameters().forEach(text::parameter);
                text.type(function.returns().typeLine());
                text.blocks(function.returns().documentation());
            }
            case Declaration.Structure structure -> structure.fields().forEach(text::field);
            case Declaration.Enumeration enumeration -> text.values(enumeration.members());
            case Declaration.Interface type -> text.add(type.base());
            case Declaration.Ioctl ioctl -> ioctl.parts().values().forEach(text::blocks);
            case Declaration.Constants constants -> {}
            case Declaration.Types types -> {}
            case Declaration.Header header -> {}
        }
        return text.out.toString();
    }

    private void facts(PageFacts facts) {
        add(facts.title());
        add(facts.id().qualifiedName());
        add(kind(facts.id().kind()));
        blocks(facts.description());
        blocks(facts.remarks());
        blocks(facts.seeAlso());
        for (Section section : facts.sections()) {
            add(section.title());
            blocks(section.content());
        }
        facts.code().forEach(code -> {
            if (code.section().equals("syntax") || code.section().equals("prototype")) {
                add(code.text());
            }
        });
        requirements(facts.requirements());
    }

    /** The requirements with the labels that tables give them. */
    private void requirements(Requirements all) {
        add("Requirement Value");
        labelled("Header", all.header());
        labelled("DLL", String.join(" ", all.libraries()));
        labelled("Library", String.join(" ", all.importLibraries()));
        labelled("Minimum supported client", all.minimumClient());
        labelled("Minimum supported server", all.minimumServer());
        labelled("IRQL", all.irql());
        labelled("IID", all.iid());
        labelled("Unicode and ANSI names Unicode and ANSI", String.join(" ", all.unicodeNames()));
        all.others().forEach(this::labelled);
    }

    private void labelled(String label, String value) {
        if (!value.isEmpty()) {
            add(label);
            add(value);
        }
    }

    /** The text behind {@code Type:}, with its label. */
    private void type(@Nullable String typeLine) {
        if (typeLine != null) {
            labelled("Type", typeLine);
        }
    }

    /** The words by which a level-1 heading names the kind. */
    private static String kind(ApiKind kind) {
        return kind == ApiKind.CALLBACK
                ? "callback function"
                : kind == ApiKind.IOCTL ? "control code ioctl" : kind.name().toLowerCase(Locale.ROOT);
    }

    private void parameter(DocumentedParameter parameter) {
        add(parameter.name());
        attributes(parameter.attributes());
        type(parameter.typeLine());
        blocks(parameter.documentation());
    }

    private void field(DocumentedField field) {
        add(field.path());
        add(field.arraySuffix());
        attributes(field.attributes());
        add(field.bits() == null ? null : field.bits().toString());
        type(field.typeLine());
        blocks(field.documentation());
    }

    private void values(List<DocumentedValue> values) {
        for (DocumentedValue value : values) {
            add(value.name());
            add(value.value());
            blocks(value.meaning());
        }
    }

    private void attributes(Attributes attributes) {
        add(attributes.text());
    }

    private void blocks(List<Block> blocks) {
        add(PlainText.plainBlocks(blocks));
        kinds(blocks);
    }

    /** The words that became kinds of alert. */
    private void kinds(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Alert alert -> {
                    add(alert.kind());
                    kinds(alert.content());
                }
                case Block.ItemList list -> list.items().forEach(this::kinds);
                case Block.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> kinds(cell.content())));
                case Block.DefinitionList list -> list.entries().forEach(entry -> kinds(entry.definition()));
                case Block.Quote quote -> kinds(quote.content());
                case Block.CodeBlock code -> add(code.language());
                default -> {}
            }
        }
    }

    private void add(@Nullable String text) {
        if (text != null) {
            out.append(' ').append(text);
        }
    }
}
