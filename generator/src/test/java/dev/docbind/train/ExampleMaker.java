package dev.docbind.train;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.NativeType;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.DefiniteRules;
import dev.docbind.resolve.type.Families;
import dev.docbind.resolve.type.Features;
import dev.docbind.resolve.type.ParameterRules;
import dev.docbind.resolve.type.Reading;
import dev.docbind.resolve.type.ReturnRules;
import dev.docbind.resolve.type.SignatureFinder;
import dev.docbind.resolve.type.SignatureParameters;
import dev.docbind.resolve.type.Subject;
import dev.docbind.resolve.type.Subjects;
import dev.docbind.resolve.type.TypeMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes examples out of documented functions whose signature is known, from the truth or from the page itself. */
final class ExampleMaker {

    private final Truth truth;
    private final TypeMapper mapper;
    private final SignatureFinder finder;
    private final ParameterRules parameterRules;
    private final ReturnRules returnRules;
    private final Features features;
    private final String corpus;

    final List<Example> parameters = new ArrayList<>();
    final List<Example> returns = new ArrayList<>();
    final List<Example> pointees = new ArrayList<>();

    ExampleMaker(Truth truth, TypeMapper mapper, SignatureFinder finder, String corpus) {
        this.truth = truth;
        this.mapper = mapper;
        this.finder = finder;
        this.parameterRules = new ParameterRules(mapper);
        this.returnRules = new ReturnRules(mapper);
        this.features = new Features(mapper);
        this.corpus = corpus;
    }

    void add(Declaration.Function function) {
        if (function.id().kind() == ApiKind.MACRO) {
            return;
        }
        List<DocumentedParameter> documented =
                function.parameters().stream().filter(SignatureParameters::real).toList();
        Truth.Signature known =
                truth.find(function.id().qualifiedName(), function.id().header());
        SignatureFinder.Signature declared = finder.find(function);
        if (known != null) {
            known(function, documented, known, declared != null);
        } else if (declared != null) {
            declared(function, documented, declared);
        }
    }

    private void known(
            Declaration.Function function,
            List<DocumentedParameter> documented,
            Truth.Signature known,
            boolean declaredToo) {
        boolean sameCount = documented.size() == known.parameters().size();
        Subjects subjects = Subjects.of(function);
        for (int i = 0; i < documented.size(); i++) {
            Truth.Item item = sameCount
                    ? known.parameters().get(i)
                    : byName(known, documented.get(i).name());
            if (item != null) {
                parameter(function, subjects.parameters().get(i), item, !declaredToo);
            }
        }
        if (!sameCount && !declaredToo) {
            count(function, documented.size(), known.parameters().size());
        }
        result(function, known.returns().abi(), !declaredToo);
    }

    /** A wrong number of parameters makes the whole function wrong, whatever its items are. */
    private void count(Declaration.Function function, int documented, int known) {
        parameters.add(new Example(
                List.of(),
                "",
                "count",
                function.id().header(),
                folder(function),
                Families.of(function.id()),
                owner(function),
                "#" + documented + "/" + known,
                group(function),
                true));
    }

    private static Truth.@Nullable Item byName(Truth.Signature known, String name) {
        return known.parameters().stream()
                .filter(item -> clean(item.name()).equals(clean(name)))
                .findFirst()
                .orElse(null);
    }

    private static String clean(String name) {
        return name.replace("*", "").replace("_", "").strip().toLowerCase(Locale.ROOT);
    }

    private void parameter(Declaration.Function function, Subject subject, Truth.Item item, boolean scored) {
        List<Reading> readings = parameterRules.read(subject);
        List<String> all = features.of(subject, readings);
        Reading definite = DefiniteRules.read(subject, readings);
        String given = definite == null ? "" : definite.type().abi().name().toLowerCase(Locale.ROOT);
        parameters.add(example(function, all, given, item.abi(), subject.name(), scored));
        if (item.abi().equals("ptr")) {
            String label = item.pointee() == null ? Models.OTHER : item.pointee();
            pointees.add(example(function, all, "", label, subject.name(), scored));
        }
    }

    private void result(Declaration.Function function, String abi, boolean scored) {
        Subject subject = Subjects.returns(function);
        List<Reading> readings = returnRules.read(subject);
        Reading definite = DefiniteRules.read(subject, readings);
        String given = definite == null ? "" : definite.type().abi().name().toLowerCase(Locale.ROOT);
        returns.add(example(function, features.of(subject, readings), given, abi, "return", scored));
    }

    private Example example(
            Declaration.Function function,
            List<String> all,
            String definite,
            String label,
            String item,
            boolean scored) {
        return new Example(
                all,
                definite,
                label,
                function.id().header(),
                folder(function),
                Families.of(function.id()),
                owner(function),
                item,
                group(function),
                scored);
    }

    private String owner(Declaration.Function function) {
        return corpus + ":" + function.page().location().file();
    }

    static String folder(Declaration.Function function) {
        String[] parts = function.page().location().file().split("/");
        return parts.length > 1 ? parts[parts.length - 2].toLowerCase(Locale.ROOT) : "";
    }

    private String group(Declaration.Function function) {
        return corpus + "." + function.id().kind().name().toLowerCase(Locale.ROOT);
    }

    /** A page's own declaration teaches as well, but known signatures alone are measured against. */
    private void declared(
            Declaration.Function function, List<DocumentedParameter> documented, SignatureFinder.Signature signature) {
        Subjects subjects = Subjects.of(function);
        for (SignatureParameters.Pair pair : SignatureParameters.pair(signature.type(), documented)) {
            NativeType type = mapper.map(pair.declared().type());
            if (pair.documented() == null || type.abi() == Abi.UNKNOWN) {
                continue;
            }
            String abi = type.abi().name().toLowerCase(Locale.ROOT);
            String pointee = abi.equals("ptr") ? pointee(type) : null;
            Truth.Item item = new Truth.Item(pair.name(), abi, List.of(), pointee, "");
            Subject subject = subjects.parameters().get(documented.indexOf(pair.documented()));
            parameter(function, subject, item, false);
        }
        Abi returned = mapper.map(signature.type().returns()).abi();
        if (returned != Abi.UNKNOWN) {
            result(function, returned.name().toLowerCase(Locale.ROOT), false);
        }
    }

    private static @Nullable String pointee(NativeType type) {
        return switch (type) {
            case NativeType.Text text -> text.encoding() == NativeType.Encoding.UTF16 ? "i16" : "i8";
            case NativeType.Pointer pointer ->
                switch (pointer.target().abi()) {
                    case I8, I16, I32, I64, F32, F64, PTR ->
                        pointer.target().abi().name().toLowerCase(Locale.ROOT);
                    default -> null;
                };
            default -> null;
        };
    }
}
