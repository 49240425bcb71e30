package example;

import dev.docbind.runtime.NativeException;
import example.bindings.clock.Clock;

/** Prints the number of this process, and why it cannot change to a folder that does not exist. */
public final class Main {

    private Main() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Clock clock = Clock.load();
        System.out.println("process " + clock.getpid());
        try {
            clock.chdirOrThrow("/no/such/folder");
        } catch (NativeException e) {
            System.out.println(e.getMessage());
        }
    }
}
