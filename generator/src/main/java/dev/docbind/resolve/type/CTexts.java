package dev.docbind.resolve.type;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All C text of the input, parsed once: per page, from sidecar files, and as one table of types. */
public final class CTexts {

    private static final Set<String> LANGUAGES =
            Set.of("", "c", "cpp", "c++", "c/c++", "cplusplus", "h", "objc", "cuda", "syntax", "managedcplusplus");
    /** The section of C text that an overlay gives. */
    public static final String OVERLAY = "overlay";

    private static final Set<String> DECLARING = Set.of("syntax", "prototype", OVERLAY);

    private final Map<Declaration, List<Piece>> pages = new IdentityHashMap<>();
    private final Map<String, List<Piece>> interfaces;
    private final List<Piece> sidecars = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private final TypeTable table;
    private final Consumer<String> asked;
    private final Packing packing = Packing.load();

    /**
     * One parsed declaration with the text it stood in.
     *
     * @param declaration what was parsed
     * @param text the text it stood in
     */
    public record Piece(CDeclaration declaration, CodeText text) {

        /** Whether the text stood where a page declares its own symbol, not where it shows an example. */
        public boolean declaring() {
            return DECLARING.contains(text.section());
        }

        /** What kind of evidence it is. */
        public Source source() {
            return switch (text.section()) {
                case "header" -> Source.HEADER;
                case OVERLAY -> Source.OVERLAY;
                default -> Source.DECLARATION;
            };
        }
    }

    /** Parses the C text of all pages and sidecars over a built-in table. */
    public CTexts(List<Declaration> declarations, List<CodeText> files, TypeTable builtin) {
        this(declarations, files, builtin, name -> {});
    }

    /** The same, and each name that is looked for is told. */
    public CTexts(List<Declaration> declarations, List<CodeText> files, TypeTable builtin, Consumer<String> asked) {
        this.asked = asked;
        CParser parser = new CParser(builtin.target(), builtin);
        List<CDeclaration> outside = new ArrayList<>();
        for (CodeText file : files) {
            for (Piece piece : parse(parser, file, 0)) {
                sidecars.add(piece);
                outside.add(piece.declaration());
            }
        }
        TypeTable known = builtin.with(outside);
        CParser pageParser = new CParser(builtin.target(), known);
        List<CDeclaration> own = new ArrayList<>();
        List<CDeclaration> others = new ArrayList<>();
        List<CDeclaration> beside = new ArrayList<>();
        for (Declaration declaration : declarations) {
            for (Piece piece : page(pageParser, declaration)) {
                List<CDeclaration> rank = rank(piece, declaration, own, others, beside);
                if (!known.knows(piece.declaration().name())) {
                    rank.add(piece.declaration());
                }
            }
        }
        this.table = known.with(beside).with(others).with(own).telling(asked);
        this.interfaces = declaredInterfaces(pages.values());
    }

    private List<Piece> page(CParser parser, Declaration declaration) {
        List<Piece> pieces = new ArrayList<>();
        for (CodeText code : declaration.page().code()) {
            if (LANGUAGES.contains(code.language().toLowerCase(Locale.ROOT))) {
                pieces.addAll(parse(parser, code, packing.of(declaration)));
            }
        }
        if (declaration instanceof Declaration.Types types) {
            pieces.addAll(types(parser, types));
        }
        if (declaration instanceof Declaration.Structure structure) {
            pieces.addAll(WrittenNames.of(structure));
        }
        if (!pieces.isEmpty()) {
            pages.put(declaration, pieces);
        }
        return pieces;
    }

    /**
     * How much a declaration on a page says about the name it declares: most about the page's own, less about another that
     * stands in its syntax block, and least about types that the page of a structure shows beside it. What is in an
     * example on another page says nothing.
     */
    private static List<CDeclaration> rank(
            Piece piece,
            Declaration declaration,
            List<CDeclaration> own,
            List<CDeclaration> others,
            List<CDeclaration> beside) {
        CDeclaration declared = piece.declaration();
        if (declaration instanceof Declaration.Types || OwnNames.declares(declared, OwnNames.of(declaration))) {
            return own;
        }
        if (piece.declaring()) {
            return others;
        }
        boolean shown = declaration instanceof Declaration.Structure
                && (declared instanceof CDeclaration.Typedef
                        || piece.text().section().equals(CodeText.BESIDE) && declared instanceof CDeclaration.Constant);
        return shown ? beside : new ArrayList<>();
    }

    private List<Piece> types(CParser parser, Declaration.Types types) {
        List<Piece> pieces = new ArrayList<>();
        for (DocumentedValue row : types.types()) {
            String text = row.value();
            if (text != null && text.contains("typedef")) {
                pieces.addAll(parse(
                        parser,
                        new CodeText(
                                "syntax", "cpp", text, types.page().location().file(), row.line()),
                        0));
            }
        }
        return pieces;
    }

    private List<Piece> parse(CParser parser, CodeText code, int pack) {
        boolean packed = pack > 0 && !code.text().contains("#pragma");
        String text = packed ? "#pragma pack(" + pack + ")\n" + code.text() : code.text();
        Result<List<CDeclaration>> result =
                parser.parse(text, SourceLocation.of(code.file(), packed ? code.line() - 1 : code.line()));
        boolean example = !DECLARING.contains(code.section()) && !code.section().equals("sidecar");
        if (!example) {
            findings.addAll(result.diagnostics());
        }
        List<CDeclaration> declarations = result.value();
        return declarations == null
                ? List.of()
                : declarations.stream().map(d -> new Piece(d, code)).toList();
    }

    /** The parsed C text of one page. */
    public List<Piece> of(Declaration declaration) {
        return pages.getOrDefault(declaration, List.of());
    }

    /** The declarations of an interface on pages, its own or those of its methods. */
    public List<Piece> interfaces(String name) {
        asked.accept(name);
        return interfaces.getOrDefault(name, List.of());
    }

    private static Map<String, List<Piece>> declaredInterfaces(Collection<List<Piece>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .filter(piece -> piece.declaration() instanceof CDeclaration.Interface && piece.declaring())
                .sorted(Comparator.comparing((Piece piece) -> piece.text().file())
                        .thenComparing(piece -> piece.text().line()))
                .collect(Collectors.groupingBy(piece -> piece.declaration().name()));
    }

    /** What sidecar files and imported headers declare under a name, null where they do not. */
    public @Nullable Piece outside(String name) {
        for (Piece piece : sidecars) {
            if (piece.declaration().name().equals(name)) {
                return piece;
            }
        }
        return null;
    }

    /** Everything sidecar files and imported headers declare. */
    public List<Piece> outside() {
        return List.copyOf(sidecars);
    }

    /** All types together: built-in, sidecars, pages. */
    public TypeTable table() {
        return table;
    }

    /** What could not be read. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }
}
