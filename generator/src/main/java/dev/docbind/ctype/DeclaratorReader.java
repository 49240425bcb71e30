package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads declarators: pointers, arrays and functions around a name, nested to a bounded depth. */
final class DeclaratorReader {

    private final Parts parts;

    DeclaratorReader(Parts parts) {
        this.parts = parts;
    }

    /** One level of parentheses. */
    private static final class Level {
        private final List<Declarator.Modifier> modifiers = new ArrayList<>();
        private @Nullable Token name;
        /** The convention before the stars, which is that of the parameter list behind the group. */
        private String convention = "";
        /** The convention behind the stars, which is that of the level's own parameter list where it has one. */
        private String late = "";
    }

    Declarator read(Specifiers specifiers) throws Unreadable {
        Level level = level(0, specifiers.convention, specifiers);
        return new Declarator(level.name, List.copyOf(level.modifiers), specifiers.type(), specifiers.constant);
    }

    private Level level(int depth, String convention, Specifiers specifiers) throws Unreadable {
        Cursor cursor = parts.cursor();
        if (depth > Parts.MAX_DEPTH) {
            throw new Unreadable("declarator nested too deeply", cursor.peek());
        }
        Level level = new Level();
        level.convention = convention;
        boolean unknownConvention =
                depth > 0 && cursor.peek().word() && cursor.peek(1).is("*") && Decoration.behind(cursor, 0) == 0;
        if (unknownConvention) {
            level.convention = cursor.next().text();
        }
        List<Declarator.Modifier> pointers = pointers(level, specifiers);
        String inner = "";
        if (cursor.is("(") && opensNested(0)) {
            cursor.next();
            Level nested = level(depth + 1, "", specifiers);
            cursor.expect(")");
            level.name = nested.name;
            level.modifiers.addAll(nested.modifiers);
            inner = nested.convention;
        } else if (cursor.peek().word() && name(cursor.peek().text())) {
            level.name = cursor.next();
        }
        String own = level.late.isEmpty() && depth == 0 ? level.convention : level.late;
        int before = level.modifiers.size();
        suffixes(level, inner.isEmpty() ? own : inner, specifiers);
        if (level.convention.isEmpty() && level.modifiers.size() == before) {
            level.convention = level.late;
        }
        level.modifiers.addAll(pointers.reversed());
        if (level.modifiers.size() > Parts.MAX_DEPTH) {
            throw new Unreadable("declarator nested too deeply", cursor.peek());
        }
        return level;
    }

    private List<Declarator.Modifier> pointers(Level level, Specifiers specifiers) throws Unreadable {
        Cursor cursor = parts.cursor();
        List<Declarator.Modifier> pointers = new ArrayList<>();
        while (true) {
            Token token = cursor.peek();
            if (token.is("*") || token.is("&") || token.is("&&") || token.is("^")) {
                pointers.add(new Declarator.Modifier.To(false));
            } else if (token.word() && Words.qualifier(token.text())) {
                if (Words.constant(token.text())) {
                    constant(pointers, specifiers);
                }
            } else if (token.word() && Words.convention(token.text())) {
                level.late = pointers.isEmpty() ? level.late : token.text();
                level.convention = pointers.isEmpty() ? token.text() : level.convention;
            } else if (token.is("__ptr32")) {
                throw new Unreadable("32-bit pointers are not supported", token);
            } else if (!token.word() || !Words.storage(token.text())) {
                if (!Decoration.take(cursor, specifiers, parts.reading())) {
                    return pointers;
                }
                continue;
            }
            cursor.next();
        }
    }

    private static void constant(List<Declarator.Modifier> pointers, Specifiers specifiers) {
        if (pointers.isEmpty()) {
            specifiers.constant = true;
        } else {
            pointers.set(pointers.size() - 1, new Declarator.Modifier.To(true));
        }
    }

    private static boolean name(String word) {
        return (!Words.basic(word) || Words.newBasic(word)) && !word.equals("operator") && !word.equals("typedef");
    }

    private void suffixes(Level level, String convention, Specifiers specifiers) throws Unreadable {
        Cursor cursor = parts.cursor();
        while (true) {
            if (trailing(specifiers)) {
                continue;
            }
            if (cursor.is("[")) {
                level.modifiers.add(array());
            } else if (cursor.is("(")) {
                level.modifiers.add(parts.parameters().read(convention));
            } else {
                return;
            }
        }
    }

    private Declarator.Modifier array() throws Unreadable {
        Token open = parts.cursor().peek();
        List<Token> inside = new ArrayList<>(parts.cursor().bracket());
        if (!parts.cursor().peek(-1).is("]")) {
            throw new Unreadable("a bracket that nothing closes", open);
        }
        while (!inside.isEmpty()
                && (inside.getFirst().is("static")
                        || Words.qualifier(inside.getFirst().text()))) {
            inside.removeFirst();
        }
        return new Declarator.Modifier.Of(
                inside.isEmpty() ? null : length(inside), inside.isEmpty() ? "" : Decoration.text(inside));
    }

    private @Nullable Long length(List<Token> expression) {
        Long value = parts.reading().value(expression);
        return value == null || value < 0 ? null : value;
    }

    /** Steps over what may stand behind a name or a parameter list. */
    private boolean trailing(Specifiers specifiers) {
        Cursor cursor = parts.cursor();
        Token token = cursor.peek();
        boolean word = token.word()
                && (Words.qualifier(token.text())
                        || Words.storage(token.text())
                        || token.is("override")
                        || token.is("final")
                        || token.is("sealed"));
        if (word) {
            cursor.next();
            return true;
        }
        if (token.is("noexcept") || token.is("throw") || token.is("__THROW")) {
            cursor.next();
            if (cursor.is("(")) {
                cursor.bracket();
            }
            return true;
        }
        return Decoration.take(cursor, specifiers, parts.reading());
    }

    /** Whether a name, the end of its group and a parameter list follow, so that the word before the star is a convention. */
    private boolean namedPointer(int ahead) {
        Cursor cursor = parts.cursor();
        return cursor.peek(ahead).word()
                && cursor.peek(ahead + 1).is(")")
                && cursor.peek(ahead + 2).is("(");
    }

    /** Whether the parenthesis at this distance groups a declarator instead of opening a parameter list. */
    boolean opensNested(int ahead) {
        Cursor cursor = parts.cursor();
        if (!cursor.peek(ahead).is("(")) {
            return false;
        }
        int inside = ahead + 1;
        while (true) {
            Token token = cursor.peek(inside);
            if (token.is("*") || token.is("&") || token.is("^") || token.is("(")) {
                return true;
            }
            if (!token.word()) {
                return false;
            }
            if (Words.convention(token.text())) {
                return true;
            }
            int behind = Decoration.behind(cursor, inside);
            if (behind == inside && cursor.peek(inside + 1).is("*")) {
                return namedPointer(inside + 2);
            }
            if (behind == inside) {
                return cursor.peek(inside + 1).is(")")
                        && cursor.peek(inside + 2).is("(")
                        && !Words.basic(token.text())
                        && !parts.reading().scope().knowsType(token.text());
            }
            inside = behind;
        }
    }
}
