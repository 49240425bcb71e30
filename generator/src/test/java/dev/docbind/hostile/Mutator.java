package dev.docbind.hostile;

import java.util.List;
import java.util.Random;

/** Changes the text of a page at random: what it does to one page depends on nothing but the random numbers. */
final class Mutator {

    private static final String HOSTILE =
            "*/\\u\"'`<>{}@()[];:,.=#|&%$-_~^!?0aA\n\r\t \u0000\u0085\u2028\u202E\uFEFF\uD83D";

    private final List<String> pages;
    private final List<String> payloads;
    private final Random random;

    Mutator(List<String> pages, List<String> payloads, long seed) {
        this.pages = pages;
        this.payloads = payloads;
        this.random = new Random(seed);
    }

    /** Some page with one to six changes. */
    String next() {
        StringBuilder text = new StringBuilder(any(pages));
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(1 + random.nextInt(80)));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(4)));
            case 2 -> text.insert(at, any(payloads));
            case 3 -> text.replace(at, end, any(payloads));
            case 4 -> text.insert(at, HOSTILE.charAt(random.nextInt(HOSTILE.length())));
            case 5 -> text.replace(at, end, String.valueOf(HOSTILE.charAt(random.nextInt(HOSTILE.length()))));
            default -> splice(text, at);
        }
    }

    /** A piece of another page, as a bad merge leaves it. */
    private void splice(StringBuilder text, int at) {
        String other = any(pages);
        int from = random.nextInt(other.length());
        text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(200)));
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
