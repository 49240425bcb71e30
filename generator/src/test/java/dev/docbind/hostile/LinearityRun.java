package dev.docbind.hostile;

import dev.docbind.ctype.Target;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/**
 * Looks for pages whose time grows faster than their length: takes each stretched page the whole road at twice and at
 * four times a length, and names those of which the last takes the
 * processor more than three times as long.
 */
final class LinearityRun {

    private static final int TRIES = 1;
    private static final double SUSPICIOUS = 3.0;
    private static final double SHORTEST = 0.15;
    private static final int PATIENCE = 20;
    private static final int FRAMES = 12;

    private final Road road = new Road();
    private ExecutorService worker = worker();
    private Thread running = Thread.currentThread();
    private int pages;
    private int suspicious;

    private LinearityRun() {}

    /**
     * Runs.
     *
     * @param arguments the first length, then the places to look at, all where none is named
     * @throws InterruptedException when the run is
     */
    public static void main(String[] arguments) throws InterruptedException {
        int length = Integer.parseInt(arguments[0]);
        List<String> places = arguments.length > 1
                ? Arrays.asList(arguments).subList(1, arguments.length)
                : List.copyOf(Stretched.PLACES.keySet());
        LinearityRun run = new LinearityRun();
        run.time("warm up", Stretched.page("remarks", "word "), length);
        for (String place : places) {
            for (String piece : Stretched.PIECES) {
                run.look(place + " " + piece.replace("\n", "{LF}"), Stretched.page(place, piece), length);
            }
        }
        System.out.println(run.pages + " kinds of page, " + run.suspicious + " that are not linear");
        System.exit(0);
    }

    private void look(String name, IntFunction<String> page, int length) throws InterruptedException {
        pages++;
        double whole = time(name, page, 4 * length);
        double half = whole < SHORTEST ? whole : time(name, page, 2 * length);
        if (whole > SHORTEST && whole > SUSPICIOUS * half) {
            suspicious++;
            System.out.printf(Locale.ROOT, "%s: %.3f %.3f s%n", name, half, whole);
        }
    }

    /** The best time of some tries; where one takes too long, where it was then. */
    private double time(String name, IntFunction<String> page, int length) throws InterruptedException {
        String text = page.apply(length);
        double best = PATIENCE;
        for (int i = 0; i < TRIES; i++) {
            Future<Double> each = worker.submit(() -> once(text));
            try {
                best = Math.min(best, each.get(PATIENCE, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                show(
                        name + " fails at " + length + ": " + e.getCause(),
                        e.getCause().getStackTrace());
                return best;
            } catch (TimeoutException e) {
                show(name + " takes too long at " + length, running.getStackTrace());
                worker = worker();
                return best;
            }
        }
        return best;
    }

    private static void show(String what, StackTraceElement[] where) {
        System.out.println(what);
        Arrays.stream(where)
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .limit(FRAMES)
                .forEach(frame -> System.out.println("    " + frame));
    }

    private double once(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        road.files(Map.of("good/page.md", text), Target.WINDOWS_X64);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            running = new Thread(work);
            running.setDaemon(true);
            return running;
        });
    }
}
