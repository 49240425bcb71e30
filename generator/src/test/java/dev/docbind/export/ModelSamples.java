package dev.docbind.export;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Dialect;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.declaration.Returns;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.Evidence;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelHandle;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ModelTable;
import dev.docbind.model.NativeType;
import dev.docbind.model.ParameterFacts;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import dev.docbind.model.Unbound;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-made models for tests that need one of everything without reading pages. */
public final class ModelSamples {

    private static final Evidence DECLARED =
            new Evidence(Source.DECLARATION, "declaration.page", SourceLocation.of("acme/a.md", 20), "code", 1);

    private ModelSamples() {}

    /** One of everything that the exported model can hold. */
    public static ApiModel rich() {
        ModelFunction open = function(
                ApiKind.FUNCTION,
                null,
                "AcmeOpen",
                List.of(
                        parameter("name", Direction.IN, new NativeType.Text(NativeType.Encoding.UTF16, false)),
                        parameter(
                                "time",
                                Direction.OUT,
                                new NativeType.Pointer(new NativeType.Struct("ACME_TIME"), false))),
                new Binding.Symbol(List.of("Acme.dll"), "AcmeOpen"));
        ModelFunction size = function(
                ApiKind.MACRO,
                null,
                "AcmeSize",
                List.of(),
                new Binding.None(new Unbound("no-library", "Name one.", SourceLocation.of("acme/a.md", 9))));
        ModelFunction read = function(ApiKind.METHOD, "IAcme", "Read", List.of(), new Binding.VtableSlot("IAcme", 3));
        ModelFunction visit = function(
                ApiKind.CALLBACK,
                null,
                "AcmeVisit",
                List.of(parameter("context", Direction.UNSTATED, new NativeType.Pointer(new NativeType.Void(), false))),
                new Binding.Upcall("context"));
        ModelConstant constant = new ModelConstant("ACME_ONE", 1L, text("One."), "acme/c.md", 7);
        return new ApiModel(
                Target.WINDOWS_X64,
                List.of(open, size),
                List.of(visit),
                List.of(time(), opaque()),
                List.of(new ModelEnumeration(
                        id(ApiKind.ENUMERATION, null, "ACME_KIND"),
                        null,
                        "ACME_KIND",
                        List.of("_ACME_KIND"),
                        Abi.I32,
                        false,
                        List.of(constant))),
                List.of(new ModelInterface(
                        id(ApiKind.INTERFACE, null, "IAcme"), null, "IUnknown", List.of("Read"), List.of(read), "")),
                List.of(new ModelHandle("HACME", "acme", Abi.PTR, "AcmeClose", List.of(0L, -1L))),
                List.of(new ModelTable(
                        new Declaration.Constants(facts(ApiKind.CONSTANTS, null, "codes"), List.of()),
                        List.of(constant))),
                List.of(new Declaration.Ioctl(
                        facts(ApiKind.IOCTL, null, "IOCTL_ACME"),
                        Map.of("input-buffer", text("A buffer.")),
                        List.of())),
                List.of(new Declaration.Header(facts(ApiKind.HEADER, null, "acme"))));
    }

    private static ModelStructure time() {
        List<ModelField> fields = List.of(
                field("Year", new NativeType.Scalar(Abi.I32, true, "DWORD"), 0, 4, -1, -1, List.of()),
                field(
                        "u",
                        new NativeType.Struct(""),
                        8,
                        4,
                        -1,
                        -1,
                        List.of(field("Low", scalar(), 0, 4, -1, -1, List.of()))),
                field(
                        "",
                        new NativeType.Struct(""),
                        12,
                        4,
                        -1,
                        -1,
                        List.of(field("Anonymous1", scalar(), 0, 4, -1, -1, List.of()))),
                field("Flag", scalar(), 16, 4, 9, 2, List.of()));
        return new ModelStructure(
                id(ApiKind.STRUCTURE, null, "_ACME_TIME"),
                null,
                "ACME_TIME",
                List.of("*PACME_TIME"),
                20,
                4,
                fields,
                DECLARED);
    }

    private static ModelStructure opaque() {
        NativeType grid = new NativeType.Array(new NativeType.Array(new NativeType.Scalar(Abi.I8, true, "BYTE"), 2), 4);
        return new ModelStructure(
                id(ApiKind.UNION, null, "ACME_VALUE"),
                null,
                "ACME_VALUE",
                List.of(),
                -1,
                -1,
                List.of(field("Grid", grid, -1, -1, -1, -1, List.of())),
                DECLARED);
    }

    private static NativeType scalar() {
        return new NativeType.Scalar(Abi.I32, false, "LONG");
    }

    private static ModelField field(
            String name, NativeType type, long offset, long size, int bit, int width, List<ModelField> nested) {
        return new ModelField(
                name, new ResolvedType(type, "T", DECLARED, null), offset, size, bit, width, false, nested, null);
    }

    private static ModelFunction function(
            ApiKind kind, @Nullable String owner, String name, List<ModelParameter> parameters, Binding binding) {
        return new ModelFunction(
                new Declaration.Function(facts(kind, owner, name), List.of(), Returns.NONE),
                parameters,
                false,
                new ResolvedType(new NativeType.Bool(Abi.I32, "BOOL"), "BOOL", DECLARED, null),
                new ErrorContract.LastError(
                        new FailureTest(FailureTest.Kind.EQUAL, 0),
                        false,
                        List.of(
                                new ErrorCode("ERROR_BAD", 87L, "acme/c.md", false, text("Bad."), 30),
                                new ErrorCode("ERROR_ODD", null, null, false, List.of(), 31))),
                List.of("Acme.dll"),
                "",
                binding);
    }

    private static ModelParameter parameter(String name, Direction direction, NativeType type) {
        return new ModelParameter(
                name, direction, false, new ResolvedType(type, "T *", DECLARED, DECLARED), ParameterFacts.NONE, null);
    }

    private static ApiId id(ApiKind kind, @Nullable String owner, String name) {
        return new ApiId(kind, "acme", owner, name);
    }

    private static PageFacts facts(ApiKind kind, @Nullable String owner, String name) {
        ApiId id = id(kind, owner, name);
        return new PageFacts(
                id,
                id.toString(),
                Dialect.DDI,
                SourceLocation.of("acme/" + name + ".md", 1),
                "00",
                name,
                "",
                List.of(),
                Requirements.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Block> text(String words) {
        return List.of(new Block.Paragraph(List.of(new Inline.Text(words)), 1));
    }
}
