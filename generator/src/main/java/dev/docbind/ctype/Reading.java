package dev.docbind.ctype;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the parts of the parser share while one text is read: names, macros, findings and where the text lies. */
final class Reading {

    private final Target target;
    private final Scope scope;
    private final Macros macros = new Macros();
    private final Layouts layouts;
    private final SourceLocation start;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Reading(Target target, TypeScope known, SourceLocation start) {
        this.target = target;
        this.scope = new Scope(known);
        this.start = start;
        this.layouts = new Layouts(target, scope);
    }

    Target target() {
        return target;
    }

    Scope scope() {
        return scope;
    }

    Macros macros() {
        return macros;
    }

    Layouts layouts() {
        return layouts;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    SourceLocation at(Token token) {
        if (token.file() != null) {
            return new SourceLocation(token.file(), token.line(), token.column());
        }
        return new SourceLocation(start.file(), Math.max(start.line(), 1) + token.line() - 1, token.column());
    }

    /** The value of an expression, null where it has none. */
    @Nullable
    Long value(List<Token> expression) {
        Value value = Expression.evaluate(expression, this);
        return value == null ? null : value.bits();
    }

    /** The type that a type name in a cast or {@code sizeof} means, null where the tokens are no type name. */
    @Nullable
    CType typeName(List<Token> tokens) {
        if (tokens.isEmpty() || !startsType(tokens)) {
            return null;
        }
        try {
            Parts parts = new Parts(this, new Cursor(tokens), Packing.NONE);
            Specifiers specifiers = parts.specifiers().read(SpecifierReader.Place.TYPE_NAME);
            Declarator declarator = parts.declarators().read(specifiers);
            return parts.cursor().atEnd() && declarator.name() == null ? declarator.type() : null;
        } catch (Unreadable noType) {
            return null;
        }
    }

    private boolean startsType(List<Token> tokens) {
        for (Token token : tokens) {
            String word = token.text();
            if (Words.basic(word) || Words.tag(word) || scope.typedef(word) != null) {
                return scope.constant(word) == null;
            }
            if (!Words.qualifier(word)) {
                return false;
            }
        }
        return false;
    }
}
