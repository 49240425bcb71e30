package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Set;

/** Loads the classes of all contenders, so that an ahead-of-time cache can be made of them. */
public final class Training {

    private Training() {}

    /**
     * Runs floor, peer and generator once; the generator ends the VM.
     *
     * @param args a directory of pages and one to write to
     * @throws IOException if pages cannot be read
     * @throws ReflectiveOperationException if the generator cannot be called
     */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Floor.main(new String[] {args[0]});
        Peer.generate(Path.of(args[1], "peer"), Set.of("CreateFileW", "WSAStartup"), false);
        Scenario generator = Scenario.generate("", Path.of(args[0]), Path.of(args[1], "docbind"));
        Method main = Class.forName(generator.mainClass()).getMethod("main", String[].class);
        main.invoke(null, (Object) generator.arguments().toArray(String[]::new));
    }
}
