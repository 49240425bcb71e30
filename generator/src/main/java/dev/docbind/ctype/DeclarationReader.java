package dev.docbind.ctype;

import dev.docbind.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one declaration after another; what cannot be read is reported, stepped over, and nothing is lost behind it. */
final class DeclarationReader {

    private static final Set<String> SKIPPED = Set.of(
            "_Static_assert",
            "static_assert",
            "C_ASSERT",
            "__asm__",
            "asm",
            "cpp_quote",
            "DEFINE_GUID",
            "EXTERN_GUID",
            "DEFINE_OLEGUID",
            "DEFINE_ENUM_FLAG_OPERATORS",
            "DEFINE_PROPERTYKEY",
            "template",
            "using",
            "import",
            "importlib",
            "pragma");

    private final Reading reading;
    private final Parts parts;
    private final Cursor cursor;
    private final List<CDeclaration> declarations = new ArrayList<>();
    /** How many braces of linkage blocks and namespaces are open. */
    private int open;

    DeclarationReader(Reading reading, List<Token> tokens, Packing packing) {
        this.reading = reading;
        this.cursor = new Cursor(tokens);
        this.parts = new Parts(reading, cursor, packing);
    }

    List<CDeclaration> run() {
        while (!cursor.atEnd()) {
            if (!skip()) {
                one();
            }
        }
        return declarations;
    }

    private void one() {
        int start = cursor.position();
        try {
            declaration();
        } catch (Unreadable why) {
            reading.diagnostics()
                    .add(Diagnostic.warning(
                            "c.unreadable",
                            reading.at(why.token()),
                            "C declaration skipped: " + why.why(),
                            "correct the text, or supply the declaration in a sidecar file"));
            parts.found().clear();
            recover(start, cursor.position());
        }
        if (cursor.position() == start) {
            cursor.next();
        }
    }

    /** Steps over what stands between declarations. */
    private boolean skip() {
        Token token = cursor.peek();
        if (!token.word()) {
            if (token.is("[")) {
                cursor.bracket();
                return true;
            }
            if (token.is("}") && --open < 0) {
                open = 0;
                reading.diagnostics()
                        .add(Diagnostic.warning(
                                "c.unreadable",
                                reading.at(token),
                                "C declaration skipped: a brace that nothing opens",
                                "correct the text, or supply the declaration in a sidecar file"));
            }
            boolean between = token.is(";") || token.is("}") || token.kind() != TokenKind.PUNCTUATOR;
            if (between) {
                cursor.next();
            }
            return between;
        }
        boolean orphan = cursor.peek(1).is("typedef") && cursor.peek(1).line() > token.line();
        if (orphan) {
            cursor.next();
            return true;
        }
        if (token.is("extern") && cursor.peek(1).kind() == TokenKind.STRING) {
            cursor.next();
            cursor.next();
            open += cursor.accept("{") ? 1 : 0;
            return true;
        }
        if (token.is("namespace") && (cursor.peek(1).is("{") || cursor.peek(2).is("{"))) {
            cursor.next();
            while (!cursor.next().is("{")) {
                continue;
            }
            open++;
            return true;
        }
        if (SKIPPED.contains(token.text())) {
            toEnd();
            return true;
        }
        return false;
    }

    private void toEnd() {
        while (!cursor.atEnd()) {
            if (cursor.is("(") || cursor.is("{")) {
                boolean body = cursor.is("{");
                cursor.bracket();
                if (body) {
                    cursor.accept(";");
                    return;
                }
                boolean another = cursor.peek().word()
                        && cursor.peek().line() > cursor.peek(-1).line();
                if (another) {
                    return;
                }
            } else if (cursor.next().is(";")) {
                return;
            }
        }
    }

    private void declaration() throws Unreadable {
        Token first = cursor.peek();
        Specifiers specifiers = parts.specifiers().read(SpecifierReader.Place.TOP);
        flush();
        boolean bare = cursor.is(";") || cursor.atEnd();
        CType type = specifiers.type();
        if (type instanceof CType.Composite || type instanceof CType.Enumerated) {
            specifiers.type = tag(type, first, bare);
        }
        if (bare) {
            cursor.accept(";");
            return;
        }
        List<Declarator> declarators = new ArrayList<>();
        boolean body = false;
        do {
            if (cursor.is(";") || cursor.atEnd()) {
                break;
            }
            Declarator declarator = parts.declarators().read(specifiers);
            if (declarator.name() == null) {
                throw new Unreadable("a declaration without name", cursor.peek());
            }
            flush();
            declarators.add(declarator);
            body = afterDeclarator(declarator, specifiers);
        } while (!body && cursor.accept(","));
        if (!body) {
            end();
        }
        emit(specifiers, declarators);
    }

    private void flush() {
        for (CDeclaration found : parts.found()) {
            add(found);
        }
        parts.found().clear();
    }

    private void add(CDeclaration declaration) {
        reading.scope().declare(declaration);
        declarations.add(declaration);
    }

    /** Declares a tag of its own and gives the type by which the declarators go on to use it. */
    private CType tag(CType type, Token first, boolean bare) {
        String tag = CompositeReader.tag(type);
        if (tag.isEmpty()) {
            if (bare && type instanceof CType.Enumerated) {
                add(new CDeclaration.Tag("", type, reading.at(first)));
            }
            return type;
        }
        add(new CDeclaration.Tag(tag, type, reading.at(first)));
        CType.TagKind kind = switch (type) {
            case CType.Composite composite ->
                composite.definition().union() ? CType.TagKind.UNION : CType.TagKind.STRUCT;
            default -> CType.TagKind.ENUM;
        };
        return new CType.Tagged(kind, tag);
    }

    /** Reads an initialiser or a body behind a declarator; true where a body ended the declaration. */
    private boolean afterDeclarator(Declarator declarator, Specifiers specifiers) throws Unreadable {
        if (cursor.is("{") && declarator.type() instanceof CType.Function) {
            specifiers.internal |= specifiers.local;
            cursor.bracket();
            return true;
        }
        if (cursor.is(":")) {
            throw new Unreadable("a bitfield outside a structure", cursor.peek());
        }
        if (cursor.accept("=")) {
            int from = cursor.position();
            while (!cursor.atEnd() && !cursor.is(";") && !cursor.is(",")) {
                if (cursor.is("(") || cursor.is("{") || cursor.is("[")) {
                    cursor.bracket();
                } else {
                    cursor.next();
                }
            }
            List<Token> value = cursor.slice(from, cursor.position());
            if (specifiers.constant || specifiers.local) {
                constant(declarator, value);
            }
        }
        return false;
    }

    private void constant(Declarator declarator, List<Token> expression) {
        Token name = declarator.name();
        Long value = reading.value(expression);
        if (name != null && value != null && declarator.modifiers().isEmpty()) {
            add(new CDeclaration.Constant(name.text(), value, Decoration.text(expression), reading.at(name)));
        }
    }

    private void end() throws Unreadable {
        if (cursor.accept(";") || cursor.atEnd()) {
            return;
        }
        Token token = cursor.peek();
        Token before = cursor.peek(-1);
        boolean newLine = token.line() > before.line() && (token.word() || token.is("}"));
        if (!newLine) {
            throw new Unreadable("unexpected " + Cursor.found(token), token);
        }
        reading.diagnostics()
                .add(Diagnostic.info(
                        "c.missing-semicolon",
                        reading.at(before),
                        "a semicolon is missing behind '" + before.text() + "'",
                        null));
    }

    private void emit(Specifiers specifiers, List<Declarator> declarators) {
        @Nullable Token plain = null;
        boolean nameless =
                specifiers.type() instanceof CType.Composite || specifiers.type() instanceof CType.Enumerated;
        for (Declarator declarator : nameless && specifiers.typedef ? declarators : List.<Declarator>of()) {
            if (declarator.modifiers().isEmpty() && plain == null) {
                plain = declarator.name();
                emit(specifiers, declarator);
            }
        }
        for (Declarator declarator : declarators) {
            if (declarator.name() != plain) {
                emit(specifiers, plain == null ? declarator : declarator.on(new CType.Named(plain.text())));
            }
        }
    }

    private void emit(Specifiers specifiers, Declarator declarator) {
        Token name = declarator.name();
        if (name == null) {
            return;
        }
        CType type = declarator.type();
        if (specifiers.typedef && (specifiers.alignment > 0 || specifiers.vector)) {
            add(new CDeclaration.Typedef(name.text(), special(specifiers, type, name.text()), reading.at(name)));
        } else if (specifiers.typedef) {
            add(new CDeclaration.Typedef(name.text(), type, reading.at(name)));
        } else if (specifiers.internal) {
            internal(name);
        } else if (!specifiers.local || type instanceof CType.Function) {
            add(
                    type instanceof CType.Function function
                            ? new CDeclaration.Prototype(name.text(), function, reading.at(name))
                            : new CDeclaration.Variable(name.text(), type, reading.at(name)));
        }
    }

    /**
     * A typedef with an alignment of its own, or of a vector. A structure is wrapped so that its room stays right; of
     * anything else only the name stays, since no other type says what it is.
     */
    private CType special(Specifiers specifiers, CType type, String name) {
        Layouts.Extent extent = reading.layouts().extent(type);
        boolean wrap = !specifiers.vector
                && extent != null
                && reading.scope().resolve(type) instanceof CType.Composite
                && extent.size() % specifiers.alignment == 0;
        CField whole = new CField(null, type, null, 0, "", 0);
        return wrap
                ? new CType.Composite(new CComposite(false, null, List.of(whole), 0, false, specifiers.alignment))
                : new CType.Tagged(CType.TagKind.STRUCT, name);
    }

    /** Says of a page's declaration that nothing is exported under its name; in preprocessed headers that is common. */
    private void internal(Token name) {
        if (name.file() == null) {
            reading.diagnostics()
                    .add(Diagnostic.info(
                            "c.inline-function",
                            reading.at(name),
                            "'" + name.text() + "' is declared inline: no library exports it",
                            null));
        }
    }

    /** Moves behind the declaration that began at one place and became unreadable at another. */
    private void recover(int start, int stop) {
        cursor.moveTo(start);
        String word = cursor.peek().text();
        boolean typed = word.equals("typedef") || Words.tag(word);
        while (!cursor.atEnd()) {
            Token token = cursor.peek();
            boolean fresh = cursor.position() > Math.max(start, stop - 1)
                    && token.is("typedef")
                    && token.line() > cursor.peek(-1).line();
            if (fresh) {
                return;
            }
            if (token.is("{")) {
                cursor.bracket();
                boolean more = typed && (cursor.peek().word() || cursor.is("*")) && !cursor.is("typedef");
                if (!more) {
                    cursor.accept(";");
                    return;
                }
            } else if (token.is("(")) {
                cursor.bracket();
            } else if (cursor.next().is(";")) {
                return;
            }
        }
    }
}
