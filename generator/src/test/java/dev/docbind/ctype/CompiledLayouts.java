package dev.docbind.ctype;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks a C compiler for layouts: sizes, alignments and offsets as numbers, bitfields as the bits an all-ones value sets. */
final class CompiledLayouts {

    private final String compiler;
    private final String objcopy;
    private final Path directory;
    private final List<String> options = new ArrayList<>();

    CompiledLayouts(String compiler, String objcopy, Path directory) {
        this.compiler = compiler;
        this.objcopy = objcopy;
        this.directory = directory;
    }

    static boolean present(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /**
     * What is asked about one structure.
     *
     * @param type its name in C, with keyword where it is a tag
     * @param text its definition in C; empty where a header defines it
     * @param members paths of plain members
     * @param bitFields paths of bitfields, in any anonymous members
     */
    record Question(String type, String text, List<String> members, List<String> bitFields) {}

    /**
     * The answers, one line each: {@code Tag size align}, {@code Tag.member offset}, {@code Tag.bits first width}.
     *
     * @param prelude C text in front, as the inclusion of headers
     * @param questions what is asked
     */
    List<String> answers(String prelude, List<Question> questions) throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder(prelude).append("\n");
        StringBuilder fields = new StringBuilder();
        StringBuilder values = new StringBuilder();
        int index = 0;
        for (Question question : questions) {
            String type = question.type();
            text.append(question.text()).append('\n');
            int count = 2 + question.members().size();
            fields.append("unsigned long long docbind_n")
                    .append(index)
                    .append('[')
                    .append(count)
                    .append("];\n");
            values.append("{sizeof(")
                    .append(type)
                    .append("), _Alignof(")
                    .append(type)
                    .append(')');
            question.members()
                    .forEach(member -> values.append(", __builtin_offsetof(")
                            .append(type)
                            .append(", ")
                            .append(member)
                            .append(')'));
            values.append("},\n");
            for (String bits : question.bitFields()) {
                fields.append(type)
                        .append(" docbind_b")
                        .append(index)
                        .append('_')
                        .append(bits.replace('.', '_'))
                        .append(";\n");
                values.append("{.").append(bits).append(" = -1},\n");
            }
            index++;
        }
        text.append("#pragma pack(push, 1)\nconst struct {\n")
                .append(fields)
                .append("} docbind_all __attribute__((section(\".lay\"))) = {\n");
        text.append(values).append("};\n#pragma pack(pop)\n");
        return parse(questions, compile(text.toString()));
    }

    /** Options for the compiler besides those that every run takes. */
    CompiledLayouts with(List<String> more) {
        options.addAll(more);
        return this;
    }

    /** Writes what the compiler's preprocessor makes of a source. */
    void preprocess(Path source, Path text) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(compiler, "-w", "-m64"));
        command.addAll(options);
        command.addAll(List.of("-E", source.toString(), "-o", text.toString()));
        run(command);
    }

    private ByteBuffer compile(String text) throws IOException, InterruptedException {
        Path source = directory.resolve("layouts.c");
        Path object = directory.resolve("layouts.o");
        Path binary = directory.resolve("layouts.bin");
        Files.writeString(source, text);
        List<String> command = new ArrayList<>(List.of(compiler, "-w", "-m64"));
        command.addAll(options);
        command.addAll(List.of("-c", source.toString(), "-o", object.toString()));
        run(command);
        run(List.of(objcopy, "-O", "binary", "-j", ".lay", object.toString(), binary.toString()));
        return ByteBuffer.wrap(Files.readAllBytes(binary)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(
                    String.join(" ", command) + "\n" + output.substring(0, Math.min(3000, output.length())));
        }
    }

    private static List<String> parse(List<Question> questions, ByteBuffer data) {
        List<String> lines = new ArrayList<>();
        for (Question question : questions) {
            long size = data.getLong();
            lines.add(question.type() + " " + size + " " + data.getLong());
            for (String member : question.members()) {
                lines.add(question.type() + "." + member + " " + data.getLong());
            }
            for (String bits : question.bitFields()) {
                byte[] bytes = new byte[(int) size];
                data.get(bytes);
                java.util.BitSet set = java.util.BitSet.valueOf(bytes);
                lines.add(question.type() + "." + bits + " " + set.nextSetBit(0) + " " + set.cardinality());
            }
        }
        return lines;
    }
}
