package dev.docbind.win32metadata;

import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what makes two layouts of one structure differ. */
final class LayoutDifference {

    private LayoutDifference() {}

    /** A member with its place; members of anonymous ones stand for themselves. */
    private record Member(String name, long offset, long size, boolean array) {}

    /** The cause in one word; empty where size, alignment and the places of members agree, whatever these are called. */
    static String of(Layout left, Layout right) {
        List<Member> ours = members(left, 0);
        List<Member> theirs = members(right, 0);
        boolean same = left.size() == right.size() && left.alignment() == right.alignment();
        if (same && places(theirs).containsAll(places(ours))) {
            return "";
        }
        Member last = ours.getLast();
        Member other = theirs.getLast();
        if (last.name().equals(other.name()) && last.array() && last.offset() == other.offset()) {
            return "last-array";
        }
        if (!names(ours).equals(names(theirs))) {
            return "members";
        }
        return sizes(ours).equals(sizes(theirs)) ? "packing" : "types";
    }

    private static List<Member> members(Layout layout, long base) {
        List<Member> members = new ArrayList<>();
        for (Layout.Field field : layout.fields()) {
            long offset = base + field.offset();
            if (field.name() == null && field.nested() != null) {
                members.addAll(members(field.nested(), offset));
            } else {
                String name = field.name() == null ? "" : field.name();
                members.add(new Member(name, offset, field.size(), field.type() instanceof CType.Array));
            }
        }
        return members;
    }

    private static Set<Long> places(List<Member> members) {
        Set<Long> places = new HashSet<>();
        members.forEach(member -> places.add(member.offset()));
        return places;
    }

    private static List<String> names(List<Member> members) {
        return members.stream().map(Member::name).toList();
    }

    private static List<Long> sizes(List<Member> members) {
        return members.stream().map(Member::size).toList();
    }
}
