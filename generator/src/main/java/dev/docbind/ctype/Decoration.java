package dev.docbind.ctype;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Steps over what decorates a declaration without being part of its type, and keeps what bears on layout. */
final class Decoration {

    private Decoration() {}

    /** The distance behind the decoration that begins at this distance; the same distance where none does. */
    static int behind(Cursor cursor, int ahead) {
        Token token = cursor.peek(ahead);
        if (!token.word()) {
            return ahead;
        }
        String word = token.text();
        boolean open = cursor.peek(ahead + 1).is("(");
        if (Words.attribute(word)) {
            return open ? cursor.behindBracket(ahead + 1) : ahead + 1;
        }
        if (annotates(cursor, ahead)) {
            return open && !Words.bareAnnotation(word) ? cursor.behindBracket(ahead + 1) : ahead + 1;
        }
        boolean plain = Words.qualifier(word)
                || Words.storage(word)
                || Words.internal(word)
                || Words.convention(word)
                || word.equals("typedef");
        return plain ? ahead + 1 : ahead;
    }

    /** Takes an attribute or annotation, if one stands here; calling conventions and qualifiers are left. */
    static boolean take(Cursor cursor, @Nullable Specifiers into, Reading reading) {
        Token token = cursor.peek();
        boolean attribute = token.word() && Words.attribute(token.text());
        boolean annotation = token.word() && !attribute && annotates(cursor, 0);
        if (!attribute && !annotation) {
            return brackets(cursor, into);
        }
        int end = behind(cursor, 0);
        List<Token> tokens = cursor.slice(cursor.position(), cursor.position() + end);
        cursor.moveTo(cursor.position() + end);
        if (into != null) {
            if (annotation) {
                into.annotations.add(text(tokens));
            } else {
                layoutAttributes(tokens, into, reading);
            }
        }
        return true;
    }

    /** Whether the word at this distance is an annotation and not a name that looks like one. */
    private static boolean annotates(Cursor cursor, int ahead) {
        String word = cursor.peek(ahead).text();
        String after = cursor.peek(ahead + 1).text();
        boolean name = Words.oldAnnotation(word) && (after.equals(",") || after.equals(")") || after.equals("["));
        return Words.annotation(word) && !name;
    }

    /** Takes {@code [in, optional]} or {@code [[nodiscard]]}. */
    private static boolean brackets(Cursor cursor, @Nullable Specifiers into) {
        if (!cursor.is("[")) {
            return false;
        }
        if (cursor.peek(1).is("[")) {
            cursor.bracket();
            return true;
        }
        Token first = cursor.peek(1);
        String after = cursor.peek(2).text();
        boolean list = after.equals("]") || after.equals(",") || after.equals("(");
        if (!first.word() || !list || !Words.interfaceAttribute(first.text())) {
            return false;
        }
        List<Token> inside = cursor.bracket();
        if (into != null) {
            into.annotations.add(text(inside));
        }
        return true;
    }

    private static void layoutAttributes(List<Token> tokens, Specifiers into, Reading reading) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            if (word.equals("uuid") && i + 2 < tokens.size()) {
                into.uuid = uuid(tokens.get(i + 2).text());
            } else if (word.equals("packed") || word.equals("__packed__")) {
                into.packed = true;
            } else if (word.equals("vector_size")
                    || word.equals("__vector_size__")
                    || word.equals("__mode__")
                    || word.equals("mode")) {
                into.vector = true;
            } else if (word.equals("align")
                    || word.equals("aligned")
                    || word.equals("__aligned__")
                    || word.equals("_Alignas")
                    || word.equals("alignas")
                    || word.equals("DECLSPEC_ALIGN")) {
                into.alignment = Math.max(into.alignment, alignment(tokens, i + 1, reading));
            }
        }
    }

    /** The identifier in a string; empty where the text is none. */
    private static String uuid(String text) {
        String bare = text.replaceAll("[\"{}]", "");
        return bare.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}") ? bare : "";
    }

    private static int alignment(List<Token> tokens, int open, Reading reading) {
        if (open >= tokens.size() || !tokens.get(open).is("(")) {
            return 16;
        }
        Cursor cursor = new Cursor(tokens);
        cursor.moveTo(open);
        List<Token> inside = cursor.bracket();
        Long value = reading.value(inside);
        if (value == null) {
            CType type = reading.typeName(inside);
            Layouts.Extent extent = type == null ? null : reading.layouts().extent(type);
            value = extent == null ? null : Long.valueOf(extent.alignment());
        }
        return value == null || value <= 0 || value > 8192 ? 0 : value.intValue();
    }

    /** Tokens as text, with blanks only where C or the eye needs them. */
    static String text(List<Token> tokens) {
        return tokens.stream()
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .replace(" (", "(")
                .replace("( ", "(")
                .replace(" )", ")")
                .replace(" ,", ",");
    }
}
