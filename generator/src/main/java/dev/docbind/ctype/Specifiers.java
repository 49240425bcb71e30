package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in front of the declarators: the type they share, and what decorates it. Filled while it is read. */
final class Specifiers {

    @Nullable
    CType type;

    boolean constant;
    boolean typedef;
    boolean internal;
    boolean local;
    boolean packed;
    boolean vector;
    int alignment;
    String convention = "";
    String uuid = "";
    final List<String> basic = new ArrayList<>();
    final List<String> annotations = new ArrayList<>();

    boolean hasType() {
        return type != null || !basic.isEmpty();
    }

    String annotationText() {
        return String.join(" ", annotations);
    }

    /** The type, once reading is done. */
    CType type() {
        return java.util.Objects.requireNonNull(type);
    }
}
