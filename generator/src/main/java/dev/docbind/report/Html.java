package dev.docbind.report;

/** Collects HTML. Text goes in escaped; markup only by the methods that say so. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Adds markup that is part of the report itself. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, which may come from anywhere. */
    Html text(String text) {
        escape(text, out);
        return this;
    }

    /** Adds an element that holds text. */
    Html element(String name, String text) {
        return markup("<" + name + ">").text(text).markup("</" + name.split(" ", 2)[0] + ">");
    }

    /** A text with everything escaped that could end an element or an attribute; control characters become blanks. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        escape(text, out);
        return out.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
