package dev.docbind.abi;

import dev.docbind.ctype.Abi;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ResolvedType;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the C declarations of pages into a form that clang compiles: the built-in type table as C text, and a declaration for
 * each name that only pages know, by the way it is used.
 */
final class DeclaredPrototypes {

    private static final Pattern PLAIN = Pattern.compile("[\\w\\s*(),]+(?:\\[\\w*\\])*");
    private static final Pattern UNKNOWN =
            Pattern.compile("unknown type name '(\\w+)'|use of undeclared identifier '(\\w+)'");
    private static final Pattern PROBE = Pattern.compile("probe_(\\w+)_(?:p\\d+|r)\\(");
    private static final Pattern POINTED = Pattern.compile("\\b(\\w+)\\s*(?:const\\s*)?\\*");

    /** Words that mean nothing on 64-bit Windows. */
    private static final List<String> CONVENTIONS = List.of(
            "WINAPI",
            "NTAPI",
            "CALLBACK",
            "APIENTRY",
            "PASCAL",
            "FAR",
            "NEAR",
            "WSAAPI",
            "STDMETHODCALLTYPE",
            "RESTRICTED_POINTER");

    private final List<Prototype> prototypes = new ArrayList<>();
    private final Map<String, Abi> bare = new HashMap<>();
    private final Set<String> pointed = new LinkedHashSet<>();
    private int skipped;

    /** Adds a function whose C spelling is known throughout; others are counted. */
    void add(String name, ModelFunction function, FunctionDescriptor descriptor, boolean method) {
        List<ResolvedType> types = new ArrayList<>();
        types.add(function.returns());
        function.parameters().stream().map(ModelParameter::type).forEach(types::add);
        int extra = method ? 1 : 0;
        if (!types.stream().allMatch(t -> PLAIN.matcher(t.cType()).matches())
                || descriptor.argumentLayouts().size() != types.size() - 1 + extra) {
            skipped++;
            return;
        }
        List<String> parameters = new ArrayList<>();
        if (method) {
            parameters.add("void *a0");
        }
        for (ResolvedType type : types.subList(1, types.size())) {
            parameters.add("__typeof__(" + type.cType() + ") a" + parameters.size());
        }
        types.forEach(this::note);
        prototypes.add(new Prototype(
                "f" + prototypes.size() + "_" + name.replaceAll("\\W", "_"),
                "__typeof__(" + function.returns().cType() + ")",
                parameters,
                descriptor));
    }

    /** A descriptor from the resolved types alone, for what is declared and has no stub, as methods without their table. */
    static FunctionDescriptor ofTypes(ModelFunction function, boolean method) {
        List<MemoryLayout> arguments = new ArrayList<>(method ? List.of(ValueLayout.ADDRESS) : List.of());
        for (ModelParameter parameter : function.parameters()) {
            arguments.add(layout(parameter.type().type().abi()));
        }
        Abi result = function.returns().type().abi();
        if (arguments.contains(null) || result != Abi.VOID && layout(result) == null) {
            return null;
        }
        MemoryLayout[] layouts = arguments.toArray(MemoryLayout[]::new);
        return result == Abi.VOID ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(layout(result), layouts);
    }

    private static MemoryLayout layout(Abi abi) {
        return switch (abi) {
            case I8 -> ValueLayout.JAVA_BYTE;
            case I16 -> ValueLayout.JAVA_SHORT;
            case I32 -> ValueLayout.JAVA_INT;
            case I64 -> ValueLayout.JAVA_LONG;
            case F32 -> ValueLayout.JAVA_FLOAT;
            case F64 -> ValueLayout.JAVA_DOUBLE;
            case PTR -> ValueLayout.ADDRESS;
            default -> null;
        };
    }

    private void note(ResolvedType type) {
        Matcher matcher = POINTED.matcher(type.cType());
        while (matcher.find()) {
            pointed.add(matcher.group(1));
        }
        bare.put(type.cType().replaceAll("\\bconst\\b", "").strip(), type.type().abi());
    }

    List<Prototype> prototypes() {
        return prototypes;
    }

    /** How many functions were left out, because their C spelling is not plain or does not fit the descriptor. */
    int skipped() {
        return skipped;
    }

    /** C text under which all prototypes compile; those that still do not, for other reasons than a wrong size, are left out. */
    String prelude() throws IOException {
        String text = builtin();
        for (int round = 0; round < 20; round++) {
            String messages = complaints(text);
            if (messages.isEmpty()) {
                return text;
            }
            Set<String> unknown = unknown(messages);
            if (unknown.isEmpty()) {
                leaveOutBroken(messages);
            } else {
                text += unknown.stream().map(this::declare).collect(Collectors.joining());
            }
        }
        throw new IllegalStateException("does not come to an end: " + complaints(text));
    }

    private String complaints(String prelude) {
        try {
            ClangPlacement.of(prelude, prototypes);
            return "";
        } catch (IOException messages) {
            return messages.getMessage();
        }
    }

    private static Set<String> unknown(String messages) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = UNKNOWN.matcher(messages);
        while (matcher.find()) {
            names.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return names;
    }

    /** Leaves out what clang cannot compile, such as structures by value that only a page lays out; never a wrong size. */
    private void leaveOutBroken(String messages) {
        Set<String> broken = new LinkedHashSet<>();
        String[] lines = messages.split("\n");
        for (int i = 0; i + 1 < lines.length; i++) {
            Matcher probe = PROBE.matcher(lines[i + 1]);
            if (lines[i].contains(" error: ") && !lines[i].contains("static") && probe.find()) {
                broken.add(probe.group(1));
            }
        }
        int before = prototypes.size();
        prototypes.removeIf(prototype -> broken.contains(prototype.name()));
        skipped += before - prototypes.size();
        if (before == prototypes.size()) {
            throw new IllegalStateException(messages);
        }
    }

    private String declare(String name) {
        Abi abi = bare.get(name);
        if (abi == null || pointed.contains(name) && abi != Abi.PTR) {
            return "typedef struct opaque_" + name + " " + name + ";\n";
        }
        return switch (abi) {
            case PTR -> "typedef void *" + name + ";\n";
            case I32 -> "typedef enum { only_" + name + " } " + name + ";\n";
            default -> "typedef struct opaque_" + name + " " + name + ";\n";
        };
    }

    /** The built-in tables, each name once. */
    private static String builtin() throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        StringBuilder text =
                new StringBuilder("typedef unsigned short wchar_t;\ntypedef _Bool bool;\n#define VOID void\n");
        for (String word : CONVENTIONS) {
            text.append("#define ").append(word).append('\n');
        }
        for (String resource : List.of("stdint.h.txt", "windows.h.txt")) {
            String table = new String(
                    dev.docbind.ctype.TypeTable.class
                            .getResourceAsStream(resource)
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            for (String line : (Iterable<String>) table.lines()::iterator) {
                Matcher typedef = Pattern.compile("typedef [\\w\\s*]+?(\\w+);").matcher(line);
                if (!typedef.matches() || seen.add(typedef.group(1))) {
                    text.append(line).append('\n');
                }
            }
        }
        return text.toString();
    }

    /** All functions and methods of a model. */
    static Stream<ModelFunction> methods(dev.docbind.model.ApiModel model) {
        return model.interfaces().stream().flatMap(owner -> owner.methods().stream());
    }

    /** Whether every type is written down, not deduced. */
    static boolean declared(ModelFunction function) {
        return Stream.concat(
                        Stream.of(function.returns()),
                        function.parameters().stream().map(ModelParameter::type))
                .allMatch(type ->
                        type.evidence().source().declared() && !type.cType().isEmpty());
    }

    @Override
    public String toString() {
        return "compared with clang: " + prototypes.size() + ", left out: " + skipped;
    }
}
