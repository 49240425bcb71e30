package dev.docbind.header;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;

/** Writes array lengths as numbers, so that a sidecar needs no names it does not hold. */
final class Lengths {

    private Lengths() {}

    static CDeclaration computed(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Typedef it -> new CDeclaration.Typedef(it.name(), computed(it.type()), it.location());
            case CDeclaration.Tag it -> new CDeclaration.Tag(it.name(), computed(it.type()), it.location());
            case CDeclaration.Variable it -> new CDeclaration.Variable(it.name(), computed(it.type()), it.location());
            default -> declaration;
        };
    }

    private static CType computed(CType type) {
        return switch (type) {
            case CType.Array array -> {
                String text = array.length() == null ? array.lengthText() : Long.toString(array.length());
                yield new CType.Array(computed(array.element()), array.length(), text);
            }
            case CType.Pointer pointer -> new CType.Pointer(computed(pointer.target()), pointer.targetConst());
            case CType.Composite composite -> {
                CComposite it = composite.definition();
                yield new CType.Composite(it.withFields(
                        it.fields().stream().map(Lengths::computed).toList()));
            }
            default -> type;
        };
    }

    private static CField computed(CField it) {
        return new CField(it.name(), computed(it.type()), it.bits(), it.alignment(), it.annotations(), it.line());
    }
}
