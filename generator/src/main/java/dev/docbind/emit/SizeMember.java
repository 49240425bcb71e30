package dev.docbind.emit;

import com.palantir.javapoet.CodeBlock;
import dev.docbind.ctype.Abi;
import dev.docbind.document.PlainText;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedField;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The member of a structure that its user has to set to the structure's size, as versioned structures want.
 *
 * @param accessor its accessor
 * @param code sets it
 */
record SizeMember(String accessor, CodeBlock code) {

    private static final Pattern NAME =
            Pattern.compile("(?i)(cb|dw|n|u|ul|l)?(struct(ure)?)?(_?size)?(of)?(struct(ure)?)?|cb|dwlength|length");

    private static final Pattern TEXT = Pattern.compile(
            "(?i)\\b(size|length)\\b[^.]{0,40}\\bof (this|the)\\b[^.]{0,60}\\b(structure|struct|union)\\b|\\bsizeof\\s*\\(");

    /** The first member, where it is an integer that is named and described as the size of the structure. */
    static @Nullable SizeMember find(List<PlannedField> fields, long size) {
        if (fields.isEmpty()
                || fields.getFirst().offset() != 0
                || fields.getFirst().model().bitWidth() >= 0) {
            return null;
        }
        PlannedField first = fields.getFirst();
        if (!(first.model().type().type() instanceof NativeType.Scalar scalar)
                || scalar.abi() != Abi.I32 && scalar.abi() != Abi.I16 && scalar.abi() != Abi.I64
                || first.model().documentation() == null
                || !NAME.matcher(first.model().name()).matches()
                || !TEXT.matcher(PlainText.line(first.model().documentation().documentation()))
                        .find()) {
            return null;
        }
        String cast = scalar.abi() == Abi.I16 ? "(short) " : "";
        String literal = size + (scalar.abi() == Abi.I64 ? "L" : "");
        CodeBlock code = CodeBlock.builder()
                .addStatement("segment().set($L, 0, $L$L)", Carrier.memoryLayout(scalar.abi()), cast, literal)
                .build();
        return new SizeMember(first.accessor(), code);
    }
}
