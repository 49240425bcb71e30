package dev.docbind.ctype;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads C declarations: syntax blocks of pages with all their liberties, sidecar files, built-in tables and
 * preprocessed headers. What it cannot read is skipped with a located {@code c.unreadable} warning; it never throws.
 * An instance may be used for any number of texts and by several threads.
 */
public final class CParser {

    private static final int MAX_TEXT = 256 * 1024 * 1024;

    private final Target target;
    private final TypeScope known;
    private final Macros idioms;
    private final Map<String, Long> predefined;

    /**
     * A parser for a target.
     *
     * @param target decides conditions, widths and layouts
     * @param known names that texts may use without declaring them, mostly a {@link TypeTable}
     */
    public CParser(Target target, TypeScope known) {
        this.target = target;
        this.known = known;
        this.idioms = Idioms.macros();
        this.predefined = Idioms.predefined(target);
    }

    /**
     * Reads all declarations of a text.
     *
     * @param text the text
     * @param start where its first line stands
     * @return the declarations in order, constants last; never without value
     */
    public Result<List<CDeclaration>> parse(String text, SourceLocation start) {
        if (text.length() > MAX_TEXT) {
            return new Result<>(
                    List.of(),
                    List.of(Diagnostic.error("c.too-long", start, "the C text is too long to be read", null)));
        }
        Reading reading = new Reading(target, known, start);
        Preprocessor preprocessor = new Preprocessor(reading, idioms, predefined);
        List<Token> tokens = preprocessor.run(Lexer.tokens(text));
        List<CDeclaration> declarations =
                new ArrayList<>(new DeclarationReader(reading, tokens, preprocessor.packing()).run());
        for (Macros.Macro macro : reading.macros().all()) {
            functionMacro(macro, reading);
            CDeclaration constant = constant(macro, reading);
            if (constant != null) {
                declarations.add(constant);
            }
        }
        return new Result<>(List.copyOf(declarations), reading.diagnostics());
    }

    /** The type that a text such as {@code const WCHAR *} names, null where it is no type name. */
    public @Nullable CType type(String text) {
        Reading reading = new Reading(target, known, SourceLocation.of(""));
        try {
            Parts parts = new Parts(reading, new Cursor(Lexer.tokens(text)), Packing.NONE);
            Specifiers specifiers = parts.specifiers().read(SpecifierReader.Place.TYPE_NAME);
            Declarator declarator = parts.declarators().read(specifiers);
            return parts.cursor().atEnd() && declarator.name() == null ? declarator.type() : null;
        } catch (Unreadable noType) {
            return null;
        }
    }

    /** The value of an integer constant expression, null where it has none or a name in it is not known. */
    public @Nullable Long value(String expression) {
        return new Reading(target, known, SourceLocation.of("")).value(Lexer.tokens(expression));
    }

    /** Says of a page's macro that no library exports it. */
    private static void functionMacro(Macros.Macro macro, Reading reading) {
        if (macro.parameters() != null && macro.name().file() == null) {
            reading.diagnostics()
                    .add(Diagnostic.info(
                            "c.macro",
                            reading.at(macro.name()),
                            "'" + macro.name().text() + "' is a macro: no library exports it",
                            null));
        }
    }

    private static @Nullable CDeclaration constant(Macros.Macro macro, Reading reading) {
        if (macro.parameters() != null || macro.body().isEmpty()) {
            return null;
        }
        Long value = reading.value(macro.body());
        return value == null
                ? null
                : new CDeclaration.Constant(
                        macro.name().text(), value, Decoration.text(macro.body()), reading.at(macro.name()));
    }
}
