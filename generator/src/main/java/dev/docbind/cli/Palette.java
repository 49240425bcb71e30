package dev.docbind.cli;

/**
 * Colours for a terminal.
 *
 * @param on whether colours are wanted at all
 */
record Palette(boolean on) {

    String red(String text) {
        return styled("31;1", text);
    }

    String yellow(String text) {
        return styled("33", text);
    }

    String bold(String text) {
        return styled("1", text);
    }

    String faint(String text) {
        return styled("2", text);
    }

    private String styled(String code, String text) {
        return on ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
