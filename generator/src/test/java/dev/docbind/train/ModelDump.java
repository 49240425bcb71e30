package dev.docbind.train;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.export.ModelJson;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes the model of a directory of pages, for measuring: {@code ModelDump PAGES OUT}. */
public final class ModelDump {

    private ModelDump() {}

    /** The command. */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        List<Declaration> declarations = Corpus.read(Path.of(arguments[0]));
        long read = System.nanoTime();
        Result<ApiModel> result = new Resolver().resolve(declarations, ResolveOptions.of(Target.WINDOWS_X64));
        long resolved = System.nanoTime();
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            ModelJson.write(Objects.requireNonNull(result.value()), result.diagnostics(), out);
        }
        System.err.printf("read %d ms, resolve %d ms%n", (read - start) / 1000000, (resolved - read) / 1000000);
    }
}
