package dev.docbind.golden;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.declaration.Returns;
import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a declaration as compact text; what the page does not state is left out. */
final class DeclarationText {

    private final StringBuilder out = new StringBuilder();

    private DeclarationText() {}

    static String of(Declaration declaration) {
        DeclarationText text = new DeclarationText();
        text.facts(declaration.page());
        switch (declaration) {
            case Declaration.Function function -> {
                function.parameters().forEach(text::parameter);
                text.returns(function.returns());
            }
            case Declaration.Structure structure -> structure.fields().forEach(text::field);
            case Declaration.Enumeration enumeration -> text.values("member", enumeration.members(), 0);
            case Declaration.Interface type -> {
                text.fact("base", type.base());
                text.fact("methods", String.join(", ", type.methods()));
            }
            case Declaration.Ioctl ioctl -> {
                ioctl.parts().forEach((name, content) -> text.prose("part " + name, content));
                text.values("code", ioctl.codes(), 0);
            }
            case Declaration.Constants constants -> text.values("constant", constants.constants(), 0);
            case Declaration.Types types -> text.values("type", types.types(), 0);
            case Declaration.Header header -> {}
        }
        return text.out.toString();
    }

    private void facts(PageFacts facts) {
        line(facts.id().kind() + " " + facts.id() + " @" + facts.location().line() + " " + facts.dialect());
        fact("uid", facts.uid());
        fact("title", facts.title());
        fact("summary", facts.summary());
        fact("aliases", String.join(", ", facts.aliases()));
        requirements(facts.requirements());
        prose("description", facts.description());
        prose("remarks", facts.remarks());
        prose("see-also", facts.seeAlso());
        facts.sections()
                .forEach(section -> prose(
                        "section " + section.level() + " \"" + section.title() + "\" @" + section.line(),
                        section.content()));
        facts.code().forEach(code -> {
            line("code " + code.section() + " " + code.language() + " @" + code.line());
            code.text().lines().forEach(each -> line("  " + each));
        });
    }

    private void requirements(Requirements all) {
        fact("header", all.header());
        fact("libraries", String.join(" | ", all.libraries()));
        fact("import-libraries", String.join(" | ", all.importLibraries()));
        fact("client", all.minimumClient());
        fact("server", all.minimumServer());
        fact("irql", all.irql());
        fact("iid", all.iid());
        fact("api-type", String.join(", ", all.apiType()));
        fact("unicode-names", String.join(", ", all.unicodeNames()));
        all.others().forEach((label, value) -> fact("requirement " + label, value));
    }

    private void parameter(DocumentedParameter parameter) {
        line("param " + parameter.name() + attributes(parameter.attributes()) + " @" + parameter.line());
        body(parameter.typeLine(), parameter.documentation(), parameter.values());
    }

    private void field(DocumentedField field) {
        String bits = field.bits() == null ? "" : ":" + field.bits();
        line("field " + field.path() + field.arraySuffix() + bits + attributes(field.attributes()) + " @"
                + field.line());
        body(field.typeLine(), field.documentation(), field.values());
    }

    private void returns(Returns returns) {
        if (returns.line() > 0) {
            line("returns @" + returns.line());
            body(returns.typeLine(), returns.documentation(), List.of());
            values("code", returns.codes(), 0);
        }
    }

    private void body(@Nullable String typeLine, List<Block> documentation, List<DocumentedValue> values) {
        if (typeLine != null) {
            line("  type: " + typeLine);
        }
        out.append(NodeText.of(documentation, 2));
        values("value", values, 2);
    }

    private void values(String label, List<DocumentedValue> values, int indent) {
        for (DocumentedValue value : values) {
            line(" ".repeat(indent) + label + " " + value.name() + (value.value() == null ? "" : " = " + value.value())
                    + " @" + value.line());
            out.append(NodeText.of(value.meaning(), indent + 2));
        }
    }

    private static String attributes(Attributes attributes) {
        if (attributes.equals(Attributes.NONE)) {
            return "";
        }
        return " " + (attributes.direction() == Direction.UNSTATED ? "-" : attributes.direction())
                + (attributes.optional() ? " optional" : "")
                + (attributes.retval() ? " retval" : "")
                + " [" + attributes.text() + "]";
    }

    private void prose(String label, List<Block> blocks) {
        if (!blocks.isEmpty() || label.startsWith("section")) {
            line(label);
            out.append(NodeText.of(blocks, 2));
        }
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            line(label + ": " + value);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
