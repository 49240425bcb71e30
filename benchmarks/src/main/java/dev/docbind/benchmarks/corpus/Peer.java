package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.codecrete.windowsapi.WindowsApiRun;
import net.codecrete.windowsapi.metadata.ComInterface;
import net.codecrete.windowsapi.metadata.ConstantValue;
import net.codecrete.windowsapi.metadata.Delegate;
import net.codecrete.windowsapi.metadata.EnumType;
import net.codecrete.windowsapi.metadata.Metadata;
import net.codecrete.windowsapi.metadata.Method;
import net.codecrete.windowsapi.metadata.Struct;
import net.codecrete.windowsapi.metadata.Type;
import net.codecrete.windowsapi.winmd.MetadataBuilder;

/** WindowsApiGenerator, which makes bindings without prose from Microsoft's metadata. */
public final class Peer {

    private static final Metadata NONE = new Metadata();

    private Peer() {}

    /**
     * Generates bindings.
     *
     * @param args the directory to write to; a file of function names, without which everything is generated
     * @throws IOException if the names cannot be read
     */
    public static void main(String[] args) throws IOException {
        Set<String> names = args.length < 2 ? Set.of() : new TreeSet<>(Files.readAllLines(Path.of(args[1])));
        generate(Path.of(args[0]), names, args.length < 2);
    }

    static void generate(Path out, Set<String> functions, boolean all) throws IOException {
        Files.createDirectories(out);
        Metadata metadata = all ? MetadataBuilder.load() : NONE;
        WindowsApiRun run = new WindowsApiRun();
        run.setOutputDirectory(out);
        run.setBasePackage("peer");
        run.setFunctions(all ? functions(metadata) : functions);
        run.setStructs(names(metadata, Struct.class::isInstance));
        run.setEnumerations(names(metadata, EnumType.class::isInstance));
        run.setCallbackFunctions(names(metadata, Delegate.class::isInstance));
        run.setComInterfaces(names(metadata, ComInterface.class::isInstance));
        run.setConstants(metadata.constants().map(ConstantValue::name).collect(Collectors.toSet()));
        run.generateCode();
    }

    /** The functions it can make; those that other processors have under another name are left out. */
    static Set<String> functions() {
        return functions(MetadataBuilder.load());
    }

    /** How many functions, types and interfaces it makes of everything; constants, of which each is a line, aside. */
    static long items() {
        Metadata metadata = MetadataBuilder.load();
        return metadata.methods().count()
                + named(metadata, Peer::isItem).count();
    }

    private static boolean isItem(Type type) {
        return type instanceof Struct
                || type instanceof EnumType
                || type instanceof Delegate
                || type instanceof ComInterface;
    }

    private static Set<String> functions(Metadata metadata) {
        return metadata.methods()
                .filter(method -> method.name().equals(method.nativeName()))
                .map(Method::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> names(Metadata metadata, Predicate<Type> wanted) {
        return named(metadata, wanted).map(Type::name).collect(Collectors.toSet());
    }

    private static Stream<Type> named(Metadata metadata, Predicate<Type> wanted) {
        return metadata.types()
                .filter(type -> type.namespace() != null && wanted.test(type))
                .filter(type -> type.name().equals(type.nativeName()));
    }
}
