package dev.docbind.abi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compiles declared prototypes for 64-bit Windows with clang, to assembly, and reads from it where the values travel. Each
 * probe is a leaf function that stores one parameter to {@code sink}, or loads its result from there, so a few kinds of
 * moves are all there is to understand; anything else is an error.
 */
final class ClangPlacement {

    private static final Pattern LABEL = Pattern.compile("^probe_(\\w+?)_(p\\d+|r):.*");
    private static final Pattern MOVE = Pattern.compile("^\\s+(v?mov\\w+)\\s+([^,]+(?:\\([^)]*\\))?), ?(\\S+).*");
    private static final Pattern STACK = Pattern.compile("(\\d+)\\(%rsp\\)");
    private static final Pattern MEMORY = Pattern.compile("-?\\d*\\(%(\\w+)\\)");
    private static final int FIRST_SLOT = 40;

    private ClangPlacement() {}

    /** The places of every prototype's values; what clang says when it does not compile is in the exception. */
    static Map<String, Placement> of(String prelude, List<Prototype> prototypes) throws IOException {
        Map<String, List<String>> bodies = bodies(assembly(source(prelude, prototypes)));
        Map<String, Placement> placements = new HashMap<>();
        for (Prototype prototype : prototypes) {
            List<String> arguments = prototype
                    .indices()
                    .mapToObj(i -> argument(bodies.get(prototype.name() + "_p" + i)))
                    .toList();
            List<String> result = bodies.get(prototype.name() + "_r");
            placements.put(prototype.name(), new Placement(result == null ? "void" : result(result), arguments));
        }
        return placements;
    }

    private static String source(String prelude, List<Prototype> prototypes) {
        StringBuilder text = new StringBuilder(prelude).append("\nchar sink[1 << 16];\n");
        for (Prototype prototype : prototypes) {
            text.append(prototype.resultDeclaration()).append('\n').append(prototype.probes());
        }
        return text.toString();
    }

    /** Assembly for C text; {@code -O1} keeps each probe to its moves. */
    static List<String> assembly(String source) throws IOException {
        Path file = Files.createTempFile("probe", ".c");
        Path output = Files.createTempFile("probe", ".s");
        try {
            Files.writeString(file, source);
            Process clang = new ProcessBuilder(
                            "clang",
                            "-target",
                            "x86_64-pc-windows-msvc",
                            "-fms-extensions",
                            "-w",
                            "-O1",
                            "-S",
                            "-ferror-limit=0",
                            "-o",
                            output.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String messages = new String(clang.getInputStream().readAllBytes());
            if (clang.onExit().join().exitValue() != 0) {
                throw new IOException(messages);
            }
            return Files.readAllLines(output);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(output);
        }
    }

    private static Map<String, List<String>> bodies(List<String> assembly) {
        Map<String, List<String>> bodies = new HashMap<>();
        List<String> body = new ArrayList<>();
        for (String line : assembly) {
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                body = new ArrayList<>();
                bodies.put(label.group(1) + "_" + label.group(2), body);
            } else if (line.startsWith("\t") && !line.startsWith("\t.")) {
                body.add(line);
            }
        }
        return bodies;
    }

    /** Follows what reaches {@code sink} back to where it came from. */
    private static String argument(List<String> body) {
        Map<String, String> holds = new HashMap<>();
        for (String line : body) {
            Matcher move = MOVE.matcher(line);
            if (!move.matches()) {
                continue;
            }
            String target = move.group(3);
            String origin = origin(move.group(2), holds);
            if (target.startsWith("sink")) {
                return origin.endsWith(":ref") ? origin : origin + ":" + width(move.group(1));
            }
            if (target.startsWith("%")) {
                holds.put(register(target), origin);
            }
        }
        throw new IllegalStateException("not understood:\n" + String.join("\n", body));
    }

    private static String origin(String source, Map<String, String> holds) {
        Matcher stack = STACK.matcher(source);
        if (stack.matches()) {
            return "stack+" + (Integer.parseInt(stack.group(1)) - FIRST_SLOT);
        }
        Matcher memory = MEMORY.matcher(source);
        if (memory.matches()) {
            String base = register("%" + memory.group(1));
            return holds.getOrDefault(base, base) + ":ref";
        }
        String register = register(source);
        return holds.getOrDefault(register, register);
    }

    /** Where the result leaves: loaded from {@code sink}, or in memory whose address came first and is given back. */
    private static String result(List<String> body) {
        for (String line : body) {
            Matcher move = MOVE.matcher(line);
            if (move.matches() && move.group(2).startsWith("sink")) {
                return register(move.group(3)) + ":" + width(move.group(1));
            }
            if (move.matches() && move.group(2).equals("%rcx") && move.group(3).equals("%rax")) {
                return "memory";
            }
        }
        throw new IllegalStateException("not understood:\n" + String.join("\n", body));
    }

    private static int width(String move) {
        return switch (move) {
            case "movb", "movzbl", "movsbl" -> 1;
            case "movw", "movzwl", "movswl" -> 2;
            case "movl", "movss", "movd" -> 4;
            case "movq", "movsd", "movlps", "movlpd" -> 8;
            default -> throw new IllegalStateException("move not understood: " + move);
        };
    }

    /** The whole register that a part of it is named after. */
    private static String register(String name) {
        String bare = name.replace("%", "");
        if (bare.startsWith("xmm")) {
            return bare;
        }
        if (bare.matches("r\\d+[bwd]?")) {
            return bare.replaceAll("[bwd]$", "");
        }
        return switch (bare) {
            case "al", "ax", "eax" -> "rax";
            case "cl", "cx", "ecx" -> "rcx";
            case "dl", "dx", "edx" -> "rdx";
            case "bl", "bx", "ebx" -> "rbx";
            default -> bare;
        };
    }
}
