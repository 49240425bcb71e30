package dev.docbind.lint;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.AbiClassifier;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sidecar files declare of functions, for rules that hold pages against headers. Immutable. */
public final class HeaderDeclarations {

    /** Nothing is declared beside the pages. */
    public static final HeaderDeclarations NONE =
            new HeaderDeclarations(Target.WINDOWS_X64, TypeTable.empty(Target.WINDOWS_X64));

    private static final Pattern ORIGIN = Pattern.compile("^/\\* ([^\\s*]+\\.h:\\d+) \\*/$");

    private final Map<String, Signature> functions = new HashMap<>();
    private final TypeTable types;
    private final AbiClassifier abi;

    /**
     * A function as a header declares it.
     *
     * @param type its type, a method's without the object
     * @param place the header and its line, or those of the sidecar file where it names no header
     */
    public record Signature(CType.Function type, String place) {}

    private HeaderDeclarations(Target target, TypeTable types) {
        this.types = types;
        this.abi = new AbiClassifier(target, types);
    }

    /** Reads sidecar files; what cannot be read is left out, since generation reports it. */
    public static HeaderDeclarations of(Target target, List<CodeText> sidecars) {
        TypeTable builtin = TypeTable.builtin(target);
        CParser parser = new CParser(target, builtin);
        List<CDeclaration> all = new ArrayList<>();
        Map<String, List<String>> lines = new HashMap<>();
        for (CodeText sidecar : sidecars) {
            lines.put(sidecar.file(), sidecar.text().lines().toList());
            all.addAll(parser.parse(sidecar.text(), SourceLocation.of(sidecar.file(), 1))
                    .optional()
                    .orElse(List.of()));
        }
        HeaderDeclarations declarations = new HeaderDeclarations(target, builtin.with(all));
        all.forEach(one -> declarations.add(one, lines));
        return declarations;
    }

    private void add(CDeclaration declaration, Map<String, List<String>> lines) {
        switch (declaration) {
            case CDeclaration.Prototype it -> put(it.name(), it.type(), it.location(), lines);
            case CDeclaration.Typedef it
            when types.resolve(it.type()) instanceof CType.Pointer pointer -> {
                if (types.resolve(pointer.target()) instanceof CType.Function function) {
                    put(it.name(), function, it.location(), lines);
                }
            }
            case CDeclaration.Interface it ->
                it.methods()
                        .forEach(method ->
                                put(it.name() + "::" + method.name(), method.type(), method.location(), lines));
            default -> {}
        }
    }

    private void put(String name, CType.Function type, SourceLocation location, Map<String, List<String>> lines) {
        String place = origin(location, lines.getOrDefault(location.file(), List.of()));
        functions.putIfAbsent(name, new Signature(type, place));
    }

    /** The header's line that an import wrote above a declaration. */
    private static String origin(SourceLocation location, List<String> lines) {
        for (int line = Math.min(location.line(), lines.size()); line > 0; line--) {
            Matcher match = ORIGIN.matcher(lines.get(line - 1).strip());
            if (match.matches()) {
                return match.group(1);
            }
        }
        return location.toString();
    }

    /** What a header declares of a page's function, callback or method; empty where none does. */
    public Optional<Signature> of(Declaration.Function function) {
        String owner = function.id().owner();
        String name = function.id().name();
        return Optional.ofNullable(functions.get(owner == null ? name : owner + "::" + name));
    }

    /** The type behind names; the type itself where a name is not known. */
    public CType resolve(CType type) {
        CType resolved = types.resolve(type);
        return resolved == null ? type : resolved;
    }

    /** How a value of a type is passed. */
    public Abi abi(CType type) {
        return abi.classify(type);
    }
}
