package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads declaration specifiers. Pages use macros nobody defines, so a run of unknown words is sorted by its place: the
 * last is the declared name, of the others exactly one must be recognisable as the type.
 */
final class SpecifierReader {

    /** Where specifiers stand. */
    enum Place {
        /** Outside everything. */
        TOP,
        /** In a structure or union. */
        MEMBER,
        /** In a parameter list. */
        PARAMETER,
        /** In a cast or {@code sizeof}. */
        TYPE_NAME
    }

    private final Parts parts;

    SpecifierReader(Parts parts) {
        this.parts = parts;
    }

    Specifiers read(Place place) throws Unreadable {
        Specifiers into = new Specifiers();
        Set<Integer> dropped = new HashSet<>();
        int[] chosen = {-1, -1};
        Cursor cursor = parts.cursor();
        while (true) {
            Token token = cursor.peek();
            if (Decoration.take(cursor, into, parts.reading())) {
                continue;
            }
            if (!token.word() || cursor.position() == chosen[1]) {
                break;
            }
            if (cursor.position() == chosen[0]) {
                into.type = new CType.Named(cursor.next().text());
            } else if (dropped.contains(cursor.position()) || simple(token.text(), into)) {
                cursor.next();
            } else if (Words.tag(token.text()) && !into.hasType()) {
                into.type = tagged();
            } else if (Words.reserved(token.text()) && !into.hasType()) {
                throw new Unreadable("'" + token.text() + "' begins no declaration", token);
            } else if (!decide(place, into, dropped, chosen)) {
                break;
            }
        }
        return finish(into);
    }

    private Specifiers finish(Specifiers into) throws Unreadable {
        Token here = parts.cursor().peek();
        if (into.type == null && !into.basic.isEmpty()) {
            into.type = BasicTypes.of(into.basic);
        } else if (into.type != null && !into.basic.isEmpty()) {
            throw new Unreadable("two types in one declaration", here);
        }
        if (into.type == null) {
            throw new Unreadable("no type before " + Cursor.found(here), here);
        }
        return into;
    }

    private static boolean simple(String word, Specifiers into) {
        if (word.equals("typedef")) {
            into.typedef = true;
        } else if (Words.qualifier(word)) {
            into.constant |= Words.constant(word);
        } else if (Words.convention(word)) {
            into.convention = word;
        } else if (word.equals("static") || word.equals("STATIC")) {
            into.local = true;
        } else if (Words.internal(word)) {
            into.internal = true;
        } else if (into.typedef && !into.basic.isEmpty() && Words.newBasic(word)) {
            return false;
        } else if (Words.basic(word) && into.type == null) {
            into.basic.add(word);
        } else {
            return Words.storage(word);
        }
        return true;
    }

    private CType tagged() throws Unreadable {
        return parts.cursor().is("enum")
                ? parts.enums().read()
                : parts.composites().read();
    }

    /** Sorts the run of plain words that begins here; false where it holds nothing but the declared name. */
    private boolean decide(Place place, Specifiers into, Set<Integer> dropped, int[] chosen) throws Unreadable {
        Cursor cursor = parts.cursor();
        List<Integer> run = new ArrayList<>();
        int ahead = 0;
        while (true) {
            Token token = cursor.peek(ahead);
            int behind = Decoration.behind(cursor, ahead);
            if (behind > ahead) {
                ahead = behind;
            } else if (token.word() && !Words.basic(token.text()) && !beginsTag(ahead)) {
                run.add(cursor.position() + ahead++);
            } else {
                break;
            }
        }
        Token follow = cursor.peek(ahead);
        boolean beforeType = follow.word() && Words.basic(follow.text());
        boolean named = !beforeType && namesLast(place, follow, ahead, run.size() + (into.hasType() ? 1 : 0));
        if (named) {
            chosen[1] = run.removeLast();
        }
        boolean redefined = into.typedef && Words.newBasic(follow.text());
        if (into.hasType() && beforeType && run.isEmpty() && !redefined) {
            throw new Unreadable("two types in one declaration", follow);
        }
        if (into.hasType() || beforeType) {
            dropAll(place, run, dropped);
            return !run.isEmpty();
        }
        if (run.isEmpty()) {
            throw new Unreadable("no type before '" + cursor.peek().text() + "'", cursor.peek());
        }
        chosen[0] = type(place, run, chosen[1]);
        dropped.addAll(run);
        return true;
    }

    /** Whether a tagged type begins here, rather than a parameter that is called {@code class}. */
    private boolean beginsTag(int ahead) {
        Token after = parts.cursor().peek(ahead + 1);
        return Words.tag(parts.cursor().peek(ahead).text()) && (after.word() || after.is("{") || after.is(":"));
    }

    private boolean namesLast(Place place, Token follow, int ahead, int words) {
        return switch (follow.text()) {
            case "*", "&", "&&", "^" -> false;
            case "(" ->
                place != Place.TYPE_NAME
                        && !parts.declarators().opensNested(ahead)
                        && !(place == Place.PARAMETER && words == 1);
            default -> place != Place.TYPE_NAME && words > 1;
        };
    }

    private void dropAll(Place place, List<Integer> run, Set<Integer> dropped) throws Unreadable {
        Scope scope = parts.reading().scope();
        for (int index : run) {
            Token token = token(index);
            boolean decoration = Words.decorationByForm(token.text());
            if (!decoration && (place != Place.TOP || scope.knowsType(token.text()))) {
                throw new Unreadable("'" + token.text() + "' stands where no type can", token);
            }
            dropped.add(index);
        }
    }

    /** Whether a plain word stands behind the type, as where the comma before a further parameter is missing. */
    private boolean followed(int type, List<Integer> words) {
        return words.stream()
                .anyMatch(index ->
                        index > type && !Words.decorationByForm(token(index).text()));
    }

    private int type(Place place, List<Integer> run, int name) throws Unreadable {
        Scope scope = parts.reading().scope();
        List<Integer> types = distinct(run);
        if (types.size() > 1) {
            types.removeIf(index -> Words.decorationByForm(token(index).text())
                    && !scope.knowsType(token(index).text()));
        }
        if (types.size() != 1) {
            boolean apart = place != Place.TOP
                    && token(run.getFirst()).line() != token(run.getLast()).line();
            List<Integer> known = new ArrayList<>(types.isEmpty() ? run : types);
            known.removeIf(index -> !scope.knowsType(token(index).text()));
            if (known.size() != 1 || apart || place != Place.TOP && followed(known.getFirst(), types)) {
                throw new Unreadable(
                        "cannot tell which word is the type: "
                                + Decoration.text(run.stream().map(this::token).toList()),
                        token(run.getFirst()));
            }
            types = known;
        }
        boolean lostComma = place == Place.PARAMETER
                && name >= 0
                && token(name).line() != token(types.getFirst()).line()
                && scope.knowsType(token(name).text());
        if (lostComma) {
            throw new Unreadable("a comma is missing before '" + token(name).text() + "'", token(name));
        }
        return types.getFirst();
    }

    private List<Integer> distinct(List<Integer> run) {
        Set<String> seen = new LinkedHashSet<>();
        List<Integer> first = new ArrayList<>();
        for (int index : run) {
            if (seen.add(token(index).text())) {
                first.add(index);
            }
        }
        return first;
    }

    private Token token(int index) {
        Cursor cursor = parts.cursor();
        return cursor.peek(index - cursor.position());
    }
}
