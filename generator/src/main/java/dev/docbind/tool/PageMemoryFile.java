package dev.docbind.tool;

import dev.docbind.ctype.Abi;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.javadoc.LinkResolver;
import dev.docbind.model.ModelHandle;
import dev.docbind.resolve.Lookups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Writes and reads what is remembered of pages: a form for one machine and one build, in which equal texts stand once. */
final class PageMemoryFile {

    /** The name that stands for nothing remembered. */
    static final long NONE = 0;

    private PageMemoryFile() {}

    /** The bytes of a memory. */
    static byte[] bytes(PageMemory memory) throws IOException {
        TextPool pool = new TextPool();
        RecordWriter body = new RecordWriter();
        body.texts(memory.paths());
        body.numbers(memory.declared());
        body.numbers(memory.resolved());
        body.numbers(memory.names());
        body.integers(memory.holders());
        body.integer(memory.links().size());
        for (LinkResolver.Entry link : memory.links()) {
            id(body, pool, link.id());
            body.integer(pool.number(link.page()));
            body.integer(pool.number(link.packageName()));
            body.integer(pool.number(link.type()));
            body.integer(pool.number(link.member()));
        }
        body.integer(memory.handles().size());
        for (ModelHandle handle : memory.handles()) {
            body.text(handle.name());
            body.text(handle.header());
            body.text(handle.abi().name());
            body.text(handle.closedBy());
            body.numbers(handle.invalid().stream().mapToLong(Long::longValue).toArray());
        }
        body.integer(memory.pageless().size());
        for (Lookups.Pageless one : memory.pageless()) {
            id(body, pool, one.id());
            body.integer(one.opaque() ? 1 : 0);
        }
        body.integer(memory.libraries().size());
        for (Map.Entry<String, List<String>> libraries : memory.libraries().entrySet()) {
            body.text(libraries.getKey());
            body.texts(libraries.getValue());
        }
        RecordWriter whole = new RecordWriter();
        whole.texts(pool.texts());
        whole.bytes(body.bytes());
        return whole.bytes();
    }

    private static void id(RecordWriter out, TextPool pool, ApiId id) throws IOException {
        out.integer(id.kind().ordinal());
        out.integer(pool.number(id.header()));
        out.integer(id.owner() == null ? -1 : pool.number(id.owner()));
        out.integer(pool.number(id.name()));
    }

    /** What tells the bytes of one memory from those of all others. */
    static long mark(byte[] bytes) {
        CRC32 one = new CRC32();
        one.update(bytes);
        CRC32C other = new CRC32C();
        other.update(bytes);
        return one.getValue() << 32 | other.getValue() | 1L << 63;
    }

    /** Writes bytes so that readers see the old ones or the new ones. */
    static void write(Path file, byte[] bytes) throws IOException {
        RunRecord.replace(file, bytes);
    }

    /** Reads a memory; null where the file does not hold the one with this mark. */
    static @Nullable PageMemory read(Path file, long mark) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return mark(bytes) == mark ? memory(new RecordReader(bytes)) : null;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    private static PageMemory memory(RecordReader in) {
        String[] pool = in.texts().toArray(String[]::new);
        return new PageMemory(
                in.texts(),
                in.numbers(),
                in.numbers(),
                in.numbers(),
                in.integers(),
                links(in, pool),
                handles(in),
                pageless(in, pool),
                libraries(in));
    }

    private static List<LinkResolver.Entry> links(RecordReader in, String[] pool) {
        int count = in.integer();
        List<LinkResolver.Entry> links = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LinkResolver.Entry link = new LinkResolver.Entry(
                    id(in, pool), pool[in.integer()], pool[in.integer()], pool[in.integer()], pool[in.integer()]);
            if (!isName(link.packageName()) || !isName(link.type()) || !isMember(link.member())) {
                throw new IllegalStateException("forged: nothing is generated under this name");
            }
            links.add(link);
        }
        return links;
    }

    private static boolean isMember(String text) {
        return text.isEmpty() || text.charAt(0) == '#' && isName(text.substring(1));
    }

    /** Whether a text is a name of generated code, so that it may stand in a comment as it is. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && !Character.isJavaIdentifierPart(c)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static ApiId id(RecordReader in, String[] pool) {
        ApiKind kind = ApiKind.values()[in.integer()];
        String header = pool[in.integer()];
        int owner = in.integer();
        return new ApiId(kind, header, owner < 0 ? null : pool[owner], pool[in.integer()]);
    }

    private static List<ModelHandle> handles(RecordReader in) {
        List<ModelHandle> handles = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            String name = in.text();
            String header = in.text();
            Abi abi = Abi.valueOf(in.text());
            String closedBy = in.optionalText();
            List<Long> invalid = new ArrayList<>();
            for (long number : in.numbers()) {
                invalid.add(number);
            }
            handles.add(new ModelHandle(name, header, abi, closedBy, invalid));
        }
        return handles;
    }

    private static List<Lookups.Pageless> pageless(RecordReader in, String[] pool) {
        List<Lookups.Pageless> all = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            all.add(new Lookups.Pageless(id(in, pool), in.integer() == 1));
        }
        return all;
    }

    private static Map<String, List<String>> libraries(RecordReader in) {
        Map<String, List<String>> libraries = new LinkedHashMap<>();
        for (int left = in.integer(); left > 0; left--) {
            libraries.put(in.text(), in.texts());
        }
        return libraries;
    }
}
