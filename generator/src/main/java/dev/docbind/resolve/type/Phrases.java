package dev.docbind.resolve.type;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for many phrases at once, since a search for each of them would read a text as many times. */
final class Phrases {

    private final List<String> phrases;
    private final int[][] byFirst;

    /** Looks for these phrases, all of ASCII letters. */
    Phrases(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
        this.byFirst = new int[128][0];
        for (int number = 0; number < phrases.size(); number++) {
            char first = phrases.get(number).charAt(0);
            byFirst[first] = Arrays.copyOf(byFirst[first], byFirst[first].length + 1);
            byFirst[first][byFirst[first].length - 1] = number;
        }
    }

    /** Those that a text holds, in the order in which they were given. */
    List<String> in(String text) {
        boolean[] found = new boolean[phrases.size()];
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < byFirst.length) {
                for (int number : byFirst[c]) {
                    found[number] = found[number] || text.startsWith(phrases.get(number), at);
                }
            }
        }
        List<String> all = new ArrayList<>();
        for (int number = 0; number < found.length; number++) {
            if (found[number]) {
                all.add(phrases.get(number));
            }
        }
        return all;
    }
}
