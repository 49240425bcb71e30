package dev.docbind.ctype;

import dev.docbind.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads structures, unions, classes and interfaces. A member that cannot be read makes the whole unreadable, since every offset behind it would be a guess. */
final class CompositeReader {

    private final Parts parts;

    CompositeReader(Parts parts) {
        this.parts = parts;
    }

    /** What a body holds while it is read. */
    private static final class Body {
        private final List<CField> fields = new ArrayList<>();
        private final List<CDeclaration.Prototype> methods = new ArrayList<>();
        private final List<CDeclaration.Prototype> virtual = new ArrayList<>();
        private final List<String> bases = new ArrayList<>();
        private boolean dynamic;

        /** The methods of the table: those declared virtual, or all where an interface definition marks none. */
        private List<CDeclaration.Prototype> table() {
            return List.copyOf(virtual.isEmpty() ? methods : virtual);
        }
    }

    CType read() throws Unreadable {
        Cursor cursor = parts.cursor();
        Token keyword = cursor.next();
        Specifiers own = new Specifiers();
        decorations(own);
        Token tag = cursor.peek().word() ? cursor.next() : null;
        while (tag != null && cursor.peek().word() && bodyAhead()) {
            tag = cursor.next();
        }
        decorations(own);
        boolean type = keyword.is("class") || keyword.is("interface") || keyword.is("dispinterface");
        Body body = new Body();
        body.dynamic = keyword.is("interface") || keyword.is("dispinterface");
        if (!cursor.is("{") && !(cursor.is(":") && bodyAhead())) {
            if (tag == null) {
                throw new Unreadable("a structure without name and members", cursor.peek());
            }
            return type ? new CType.Named(tag.text()) : new CType.Tagged(kind(keyword), tag.text());
        }
        bases(body);
        if (parts.cursor().position() > 0 && depthExceeded()) {
            throw new Unreadable("members nested too deeply", cursor.peek());
        }
        cursor.expect("{");
        members(tag, body);
        int packing = parts.packing().at(cursor.position() - 1);
        decorations(own);
        return result(keyword, tag, body, own, packing);
    }

    private int nesting;

    private boolean depthExceeded() {
        return nesting >= Parts.MAX_DEPTH;
    }

    private CType result(Token keyword, @Nullable Token tag, Body body, Specifiers own, int packing) throws Unreadable {
        if (body.dynamic) {
            if (tag == null) {
                throw new Unreadable("an interface without name", keyword);
            }
            if (body.bases.size() > 1) {
                throw new Unreadable("an interface with several bases", tag);
            }
            parts.found()
                    .add(new CDeclaration.Interface(
                            tag.text(),
                            body.bases.isEmpty() ? "" : body.bases.getFirst(),
                            body.table(),
                            own.uuid,
                            parts.reading().at(tag)));
            return new CType.Tagged(CType.TagKind.STRUCT, tag.text());
        }
        for (String base : body.bases.reversed()) {
            body.fields.addFirst(new CField(
                    null,
                    new CType.Named(base),
                    null,
                    0,
                    "",
                    parts.reading().at(keyword).line()));
        }
        if (Greatest.members(body.fields) > Greatest.MEMBERS) {
            throw new Unreadable("more than " + Greatest.MEMBERS + " members", keyword);
        }
        CComposite definition = new CComposite(
                keyword.is("union"),
                tag == null ? null : tag.text(),
                List.copyOf(body.fields),
                packing,
                own.packed,
                own.alignment);
        return new CType.Composite(definition);
    }

    private void decorations(Specifiers own) {
        Cursor cursor = parts.cursor();
        while (true) {
            boolean plain = cursor.peek().word()
                    && (Words.storage(cursor.peek().text())
                            || Words.qualifier(cursor.peek().text())
                            || cursor.is("final")
                            || Words.decorationByForm(cursor.peek().text()));
            if (plain) {
                cursor.next();
            } else if (!Decoration.take(cursor, own, parts.reading())) {
                return;
            }
        }
    }

    /** Whether a body follows behind words and a list of bases, so that a colon here is no bitfield's. */
    private boolean bodyAhead() {
        Cursor cursor = parts.cursor();
        int ahead = 0;
        while (cursor.peek(ahead).word()
                || cursor.peek(ahead).is(":")
                || cursor.peek(ahead).is(",")) {
            ahead++;
        }
        return cursor.peek(ahead).is("{");
    }

    private void bases(Body body) throws Unreadable {
        Cursor cursor = parts.cursor();
        if (!cursor.accept(":")) {
            return;
        }
        while (cursor.peek().word() || cursor.is(",")) {
            Token token = cursor.next();
            if (token.is("virtual")) {
                throw new Unreadable("a virtual base", token);
            }
            boolean access = token.is("public") || token.is("private") || token.is("protected");
            if (token.word() && !access) {
                body.bases.add(token.text());
            }
        }
    }

    private static CType.TagKind kind(Token keyword) {
        return keyword.is("union") ? CType.TagKind.UNION : CType.TagKind.STRUCT;
    }

    private void members(@Nullable Token tag, Body body) throws Unreadable {
        Cursor cursor = parts.cursor();
        nesting++;
        while (!cursor.accept("}")) {
            Token token = cursor.peek();
            if (token.kind() == TokenKind.END || token.kind() == TokenKind.BROKEN) {
                throw new Unreadable("the members end in " + Cursor.found(token), token);
            }
            if (cursor.accept(";")) {
                continue;
            }
            if (access(token)) {
                cursor.next();
                cursor.accept(":");
            } else if (token.is("virtual") && cursor.peek(1).is("~")) {
                destructor(body);
            } else if (special(tag, token)) {
                skipMember();
            } else {
                member(body);
            }
        }
        nesting--;
    }

    private boolean access(Token token) {
        return (token.is("public") || token.is("private") || token.is("protected"))
                && parts.cursor().peek(1).is(":");
    }

    /** Members that take no room: constructors, destructors, nested types and the like. */
    private boolean special(@Nullable Token tag, Token token) {
        Cursor cursor = parts.cursor();
        int ahead = token.is("explicit") || token.is("inline") || token.is("constexpr") ? 1 : 0;
        Token first = cursor.peek(ahead);
        boolean constructor =
                tag != null && first.is(tag.text()) && cursor.peek(ahead + 1).is("(");
        return constructor
                || token.is("~")
                || token.is("using")
                || token.is("friend")
                || token.is("template")
                || token.is("typedef")
                || token.is("static")
                || token.is("_Static_assert")
                || token.is("static_assert")
                || token.is("C_ASSERT");
    }

    /** A virtual destructor, which has a place in the table like a method. */
    private void destructor(Body body) {
        Token name = parts.cursor().peek(2);
        CType.Function type = new CType.Function(new CType.Void(), List.of(), false, "");
        body.dynamic = true;
        body.virtual.add(new CDeclaration.Prototype(
                "~" + name.text(), type, parts.reading().at(name)));
        skipMember();
    }

    private void skipMember() {
        Cursor cursor = parts.cursor();
        while (!cursor.atEnd() && !cursor.is("}")) {
            if (cursor.is("{")) {
                cursor.bracket();
                cursor.accept(";");
                return;
            }
            if (cursor.is("(")) {
                cursor.bracket();
            } else if (cursor.next().is(";")) {
                return;
            }
        }
    }

    private void member(Body body) throws Unreadable {
        Cursor cursor = parts.cursor();
        Token first = cursor.peek();
        int from = cursor.position();
        Specifiers specifiers = parts.specifiers().read(SpecifierReader.Place.MEMBER);
        boolean virtual = cursor.slice(from, cursor.position()).stream().anyMatch(token -> token.is("virtual"));
        if (cursor.is(";") || cursor.is("}")) {
            anonymous(body, specifiers, first);
            return;
        }
        do {
            Declarator declarator = parts.declarators().read(specifiers);
            if (declarator.type() instanceof CType.Function function) {
                body.dynamic |= virtual;
                method(body, declarator, function, virtual);
                return;
            }
            body.fields.add(field(declarator, specifiers, first));
        } while (cursor.accept(","));
        end();
    }

    private void method(Body body, Declarator declarator, CType.Function function, boolean virtual) throws Unreadable {
        Cursor cursor = parts.cursor();
        if (declarator.name() == null) {
            throw new Unreadable("a method without name", cursor.peek());
        }
        CDeclaration.Prototype method = new CDeclaration.Prototype(
                declarator.name().text(), function, parts.reading().at(declarator.name()));
        body.methods.add(method);
        if (virtual) {
            body.virtual.add(method);
        }
        if (cursor.accept("=")) {
            cursor.next();
        }
        if (cursor.is("{")) {
            cursor.bracket();
            cursor.accept(";");
        } else {
            end();
        }
    }

    /** Ends a member; a missing semicolon is forgiven where the next member plainly begins on a new line. */
    private void end() throws Unreadable {
        Cursor cursor = parts.cursor();
        Token token = cursor.peek();
        if (cursor.accept("=")) {
            while (!cursor.atEnd() && !cursor.is(";") && !cursor.is("}")) {
                cursor.next();
            }
        }
        if (cursor.accept(";") || cursor.is("}")) {
            return;
        }
        Token before = cursor.peek(-1);
        if (!token.word() || token.line() == before.line()) {
            throw new Unreadable("unexpected " + Cursor.found(token) + " in a structure", token);
        }
        parts.reading()
                .diagnostics()
                .add(Diagnostic.info(
                        "c.missing-semicolon",
                        parts.reading().at(before),
                        "a semicolon is missing behind '" + before.text() + "'",
                        null));
    }

    private void anonymous(Body body, Specifiers specifiers, Token first) throws Unreadable {
        CType type = specifiers.type();
        boolean member = switch (type) {
            case CType.Composite composite ->
                composite.definition().tag() == null || parts.reading().target().windows();
            case CType.Named named -> parts.reading().scope().resolve(named) instanceof CType.Composite;
            default -> false;
        };
        if (type instanceof CType.Named && !member) {
            throw new Unreadable("a member without name", first);
        }
        if (member) {
            body.fields.add(new CField(
                    null,
                    type,
                    null,
                    specifiers.alignment,
                    "",
                    parts.reading().at(first).line()));
        } else if (type instanceof CType.Composite || type instanceof CType.Enumerated) {
            parts.found()
                    .add(new CDeclaration.Tag(tag(type), type, parts.reading().at(first)));
        }
    }

    static String tag(CType type) {
        String tag = switch (type) {
            case CType.Composite composite -> composite.definition().tag();
            case CType.Enumerated enumerated -> enumerated.definition().tag();
            default -> null;
        };
        return tag == null ? "" : tag;
    }

    private CField field(Declarator declarator, Specifiers specifiers, Token first) throws Unreadable {
        Cursor cursor = parts.cursor();
        Token name = declarator.name();
        Integer bits = null;
        if (cursor.accept(":")) {
            bits = bits();
        } else if (name == null) {
            throw new Unreadable("a member without name", cursor.peek());
        }
        while (Decoration.take(cursor, specifiers, parts.reading())) {
            continue;
        }
        if (specifiers.vector) {
            throw new Unreadable("vector types are not supported", cursor.peek());
        }
        boolean nameless = name == null
                || Words.dummyName(name.text()) && declarator.modifiers().isEmpty();
        int alignment = specifiers.packed && !(specifiers.type() instanceof CType.Composite)
                ? CField.PACKED
                : specifiers.alignment;
        return new CField(
                nameless || name == null ? null : name.text(),
                conformant(declarator.type(), specifiers.annotationText()),
                bits,
                alignment,
                specifiers.annotationText(),
                parts.reading().at(name == null ? first : name).line());
    }

    /** The interface compiler gives one element to an array of which another member says the length. */
    private static CType conformant(CType type, String annotations) {
        boolean open = type instanceof CType.Array array
                && (array.lengthText().isEmpty() || array.lengthText().equals("*"));
        return open && annotations.contains("size_is")
                ? new CType.Array(((CType.Array) type).element(), 1L, "1")
                : type;
    }

    private int bits() throws Unreadable {
        Cursor cursor = parts.cursor();
        int from = cursor.position();
        while (!cursor.atEnd() && !cursor.is(";") && !cursor.is(",") && !cursor.is("}") && !cursor.is("=")) {
            boolean newLine = cursor.position() > from
                    && cursor.peek().word()
                    && cursor.peek().line() > cursor.peek(-1).line();
            if (newLine || Words.attribute(cursor.peek().text())) {
                break;
            }
            if (cursor.is("(")) {
                cursor.bracket();
            } else {
                cursor.next();
            }
        }
        Long width = parts.reading().value(cursor.slice(from, cursor.position()));
        if (width == null || width < 0 || width > 64) {
            throw new Unreadable("a bit width that cannot be computed", cursor.peek(-1));
        }
        return width.intValue();
    }
}
