package dev.docbind.ctype;

import dev.docbind.diagnostic.SourceLocation;

/** Takes places out of declarations, so that the same declaration at two places compares equal. */
final class Places {

    private static final SourceLocation NOWHERE = SourceLocation.of("");

    private Places() {}

    static CDeclaration without(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Prototype it -> new CDeclaration.Prototype(it.name(), it.type(), NOWHERE);
            case CDeclaration.Typedef it -> new CDeclaration.Typedef(it.name(), without(it.type()), NOWHERE);
            case CDeclaration.Tag it -> new CDeclaration.Tag(it.name(), without(it.type()), NOWHERE);
            case CDeclaration.Constant it -> new CDeclaration.Constant(it.name(), it.value(), it.text(), NOWHERE);
            case CDeclaration.Variable it -> new CDeclaration.Variable(it.name(), without(it.type()), NOWHERE);
            case CDeclaration.Interface it ->
                new CDeclaration.Interface(
                        it.name(),
                        it.base(),
                        it.methods().stream()
                                .map(method -> new CDeclaration.Prototype(method.name(), method.type(), NOWHERE))
                                .toList(),
                        it.iid(),
                        NOWHERE);
        };
    }

    private static CType without(CType type) {
        return switch (type) {
            case CType.Composite composite -> {
                CComposite it = composite.definition();
                yield new CType.Composite(new CComposite(
                        it.union(),
                        it.tag(),
                        it.fields().stream().map(Places::without).toList(),
                        it.packing(),
                        it.packed(),
                        it.alignment()));
            }
            case CType.Enumerated enumerated ->
                new CType.Enumerated(new CEnum(
                        enumerated.definition().tag(),
                        enumerated.definition().members().stream()
                                .map(member -> new CEnum.Member(member.name(), member.value(), 0))
                                .toList(),
                        enumerated.definition().underlying()));
            case CType.Array array -> new CType.Array(without(array.element()), array.length(), array.lengthText());
            default -> type;
        };
    }

    private static CField without(CField it) {
        return new CField(it.name(), without(it.type()), it.bits(), it.alignment(), it.annotations(), 0);
    }
}
