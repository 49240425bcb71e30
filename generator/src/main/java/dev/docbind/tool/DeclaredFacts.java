package dev.docbind.tool;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.identity.ApiId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fingerprints what a page declares, without its words: all that any other page can see of it before types are resolved.
 * Of lines only those of code count, since they place what is declared there.
 */
final class DeclaredFacts {

    private final Fingerprint print = new Fingerprint();

    private DeclaredFacts() {}

    static long of(Declaration declaration) {
        DeclaredFacts facts = new DeclaredFacts();
        facts.page(declaration.page());
        switch (declaration) {
            case Declaration.Function function -> facts.function(function);
            case Declaration.Structure structure -> structure.fields().forEach(facts::field);
            case Declaration.Enumeration enumeration -> facts.values(enumeration.members());
            case Declaration.Interface owner -> facts.print.add(owner.base()).add(owner.methods());
            case Declaration.Ioctl ioctl -> {
                facts.print.add(ioctl.parts().keySet());
                facts.values(ioctl.codes());
            }
            case Declaration.Constants constants -> facts.values(constants.constants());
            case Declaration.Types types -> facts.values(types.types());
            case Declaration.Header _ -> facts.print.add("header");
        }
        return facts.print.value();
    }

    private void page(PageFacts page) {
        id(print, page.id());
        print.add(page.uid()).add(page.dialect()).add(page.location().file()).add(page.title());
        print.add(page.aliases());
        requirements(page.requirements());
        print.add(page.code().size());
        for (CodeText code : page.code()) {
            print.add(code.section()).add(code.language()).add(code.text()).add(code.file());
            print.add(code.line());
        }
    }

    static void id(Fingerprint print, ApiId id) {
        print.add(id.kind()).add(id.header()).add(id.owner()).add(id.name());
    }

    private void requirements(Requirements stated) {
        print.add(stated.header()).add(stated.libraries()).add(stated.importLibraries());
        print.add(stated.minimumClient()).add(stated.minimumServer()).add(stated.irql());
        print.add(stated.iid()).add(stated.apiType()).add(stated.unicodeNames()).add(stated.others());
    }

    private void function(Declaration.Function function) {
        print.add(function.parameters().size());
        for (DocumentedParameter parameter : function.parameters()) {
            print.add(parameter.name());
            attributes(parameter.attributes());
            print.add(parameter.typeLine());
            values(parameter.values());
        }
        print.add(function.returns().typeLine()).add(function.returns().line() > 0);
        values(function.returns().codes());
    }

    private void field(DocumentedField field) {
        print.add(field.path()).add(field.arraySuffix());
        attributes(field.attributes());
        number(field.bits());
        print.add(field.typeLine());
        values(field.values());
    }

    private void attributes(Attributes stated) {
        print.add(stated.direction())
                .add(stated.optional())
                .add(stated.retval())
                .add(stated.text());
    }

    private void number(@Nullable Integer number) {
        print.add(number == null ? Long.MIN_VALUE : number);
    }

    private void values(List<DocumentedValue> values) {
        print.add(values.size());
        values.forEach(value -> print.add(value.name()).add(value.value()));
    }
}
