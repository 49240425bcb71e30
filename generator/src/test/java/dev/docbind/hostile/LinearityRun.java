package dev.docbind.hostile;

import dev.docbind.ctype.Target;
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
 * Looks for pages whose time grows faster than their length: takes each stretched page the whole road at a length, twice
 * and four times it, and names those of which the last costs more than three times the one before.
 */
final class LinearityRun {

    private static final int TRIES = 2;
    private static final double SUSPICIOUS = 3.0;
    private static final double SHORTEST = 0.15;
    private static final int PATIENCE = 30;

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
        run.time(Stretched.page("remarks", "word "), length);
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
        double[] seconds = {time(page, length), time(page, 2 * length), time(page, 4 * length)};
        if (seconds[2] > SHORTEST && seconds[2] > SUSPICIOUS * seconds[1]) {
            suspicious++;
            System.out.printf(Locale.ROOT, "%s: %.3f %.3f %.3f s%n", name, seconds[0], seconds[1], seconds[2]);
        }
    }

    /** The best time of some tries; where one takes too long, where it was then. */
    private double time(IntFunction<String> page, int length) throws InterruptedException {
        String text = page.apply(length);
        double best = PATIENCE;
        for (int i = 0; i < TRIES; i++) {
            Future<Double> each = worker.submit(() -> once(text));
            try {
                best = Math.min(best, each.get(PATIENCE, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                System.out.println("fails at " + length + ": " + e.getCause());
                Arrays.stream(e.getCause().getStackTrace())
                        .limit(12)
                        .forEach(frame -> System.out.println("    " + frame));
                return best;
            } catch (TimeoutException e) {
                System.out.println("takes too long at " + length);
                Arrays.stream(running.getStackTrace()).limit(25).forEach(frame -> System.out.println("    " + frame));
                worker = worker();
                return best;
            }
        }
        return best;
    }

    private double once(String text) {
        long start = System.nanoTime();
        road.files(Map.of("good/page.md", text), Target.WINDOWS_X64);
        return (System.nanoTime() - start) / 1e9;
    }

    private ExecutorService worker() {
        return Executors.newSingleThreadExecutor(work -> {
            running = new Thread(work);
            running.setDaemon(true);
            return running;
        });
    }
}
