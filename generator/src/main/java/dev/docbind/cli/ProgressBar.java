package dev.docbind.cli;

import dev.docbind.tool.Progress;
import java.io.PrintWriter;

/** Draws one line that grows with the work. Short work is done before anything is drawn. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;
    private static final long FIRST_MILLIS = 300;
    private static final long EVERY_MILLIS = 80;

    private final PrintWriter err;
    private String task = "";
    private int steps;
    private int done;
    private long next;
    private boolean drawn;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void begin(String what, int count) {
        task = what;
        steps = count;
        done = 0;
        drawn = false;
        next = System.currentTimeMillis() + FIRST_MILLIS;
    }

    @Override
    public synchronized void step() {
        done++;
        long now = System.currentTimeMillis();
        if (now >= next) {
            next = now + EVERY_MILLIS;
            draw();
        }
    }

    @Override
    public synchronized void end() {
        if (drawn) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    private void draw() {
        int filled = steps == 0 ? 0 : Math.min(WIDTH, (int) ((long) done * WIDTH / steps));
        err.print("\r\033[K[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + task + " " + done
                + (steps > 0 ? " of " + steps : ""));
        err.flush();
        drawn = true;
    }
}
