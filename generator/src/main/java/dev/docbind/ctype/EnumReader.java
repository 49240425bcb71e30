package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads enumerations and counts their values. */
final class EnumReader {

    private final Parts parts;

    EnumReader(Parts parts) {
        this.parts = parts;
    }

    CType read() throws Unreadable {
        Cursor cursor = parts.cursor();
        cursor.next();
        Specifiers own = new Specifiers();
        while (Decoration.take(cursor, own, parts.reading())) {
            continue;
        }
        if (!cursor.accept("class")) {
            cursor.accept("struct");
        }
        Token tag = cursor.peek().word() ? cursor.next() : null;
        CType underlying = null;
        if (cursor.is(":") && cursor.peek(1).word()) {
            cursor.next();
            underlying =
                    parts.specifiers().read(SpecifierReader.Place.TYPE_NAME).type();
        }
        if (!cursor.is("{")) {
            if (tag == null) {
                throw new Unreadable("an enumeration without name and members", cursor.peek());
            }
            return new CType.Tagged(CType.TagKind.ENUM, tag.text());
        }
        cursor.next();
        List<CEnum.Member> members = members();
        return new CType.Enumerated(new CEnum(tag == null ? null : tag.text(), members, underlying));
    }

    private List<CEnum.Member> members() throws Unreadable {
        Cursor cursor = parts.cursor();
        List<CEnum.Member> members = new ArrayList<>();
        Long next = 0L;
        while (!cursor.accept("}")) {
            if (cursor.accept(",") || Decoration.take(cursor, null, parts.reading())) {
                continue;
            }
            Token name = cursor.next();
            if (!name.word()) {
                throw new Unreadable("unexpected " + Cursor.found(name) + " in an enumeration", name);
            }
            while (Decoration.take(cursor, null, parts.reading())) {
                continue;
            }
            if (cursor.accept("=")) {
                next = value();
            }
            members.add(new CEnum.Member(name.text(), next, name.line()));
            if (members.size() > Greatest.ENUMERATORS) {
                throw new Unreadable("more than " + Greatest.ENUMERATORS + " enumerators", name);
            }
            if (next != null) {
                parts.reading().scope().declareConstant(name.text(), next);
                next = next + 1;
            }
            if (!cursor.is(",") && !cursor.is("}") && !nextMember(cursor.position())) {
                throw new Unreadable("unexpected " + Cursor.found(cursor.peek()) + " in an enumeration", cursor.peek());
            }
        }
        return List.copyOf(members);
    }

    private @Nullable Long value() {
        Cursor cursor = parts.cursor();
        int from = cursor.position();
        int depth = 0;
        while (!cursor.atEnd()) {
            String text = cursor.peek().text();
            if (depth == 0
                    && (text.equals(",")
                            || text.equals("}")
                            || cursor.position() > from && nextMember(cursor.position()))) {
                break;
            }
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            cursor.next();
        }
        return parts.reading().value(cursor.slice(from, cursor.position()));
    }

    /** Whether a member begins here although the comma before it is missing: a new line with a name and what follows one. */
    private boolean nextMember(int position) {
        Cursor cursor = parts.cursor();
        int ahead = position - cursor.position();
        Token token = cursor.peek(ahead);
        Token before = cursor.peek(ahead - 1);
        String after = cursor.peek(ahead + 1).text();
        return token.word()
                && token.line() > before.line()
                && (before.word() || before.kind() == TokenKind.NUMBER || before.is(")"))
                && (after.equals(",") || after.equals("=") || after.equals("}"));
    }
}
