package dev.docbind.resolve;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ModelTable;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks, once all is resolved, for corrections that correct nothing: parts a page does not have, types nothing declares. */
final class OverlayCheck {

    private final Map<String, Overlay> byUid = new HashMap<>();
    private final OverlayTypes names;
    private final List<Diagnostic> findings = new ArrayList<>();

    OverlayCheck(List<Overlay> overlays, OverlayTypes names) {
        overlays.forEach(overlay -> byUid.putIfAbsent(overlay.uid(), overlay));
        this.names = names;
    }

    /** What is wrong with the overlays of these. */
    List<Diagnostic> of(
            List<ModelFunction> functions,
            List<ModelStructure> structures,
            List<ModelEnumeration> enumerations,
            List<ModelTable> tables) {
        if (!byUid.isEmpty()) {
            functions.forEach(this::function);
            structures.forEach(this::structure);
            enumerations.forEach(one -> constants(one.declaration(), one.members()));
            tables.forEach(one -> constants(one.declaration(), one.constants()));
        }
        return findings;
    }

    private void function(ModelFunction function) {
        Overlay overlay = of(function.declaration());
        if (overlay == null) {
            return;
        }
        Map<String, ResolvedType> parts = new TreeMap<>();
        function.parameters().forEach(one -> parts.put(one.name(), one.type()));
        Set<String> names = new TreeSet<>(parts.keySet());
        parts.put(Overlay.RETURN, function.returns());
        types(overlay, parts);
        overlay.directions().keySet().forEach(name -> part(overlay, "directions", name, "parameter", names));
        Set<String> codes =
                function.errors().codes().stream().map(ErrorCode::name).collect(Collectors.toSet());
        overlay.codes().keySet().forEach(name -> part(overlay, "codes", name, "code", codes));
        Overlay.Errors errors = overlay.errors();
        if (errors != null && errors.parameter() != null && !names.contains(errors.parameter())) {
            part(overlay, "errors", errors.parameter(), "parameter", names);
        }
        if (function.errors() instanceof ErrorContract.OutParameter out && errors != null && !receives(function, out)) {
            findings.add(Diagnostic.error(
                    "overlay.unusable",
                    overlay.place("errors"),
                    "The parameter " + out.parameter() + " of " + overlay.uid()
                            + " is no pointer that receives a code.",
                    "Give its type too, under types."));
        }
    }

    private static boolean receives(ModelFunction function, ErrorContract.OutParameter out) {
        return function.parameters().stream()
                .filter(one -> one.name().equals(out.parameter()))
                .map(ModelParameter::type)
                .allMatch(type -> type.type().abi() == Abi.PTR);
    }

    private void structure(ModelStructure structure) {
        Overlay overlay = of(structure.declaration());
        if (overlay == null || overlay.types().isEmpty()) {
            return;
        }
        if (structure.declaration() != null && structure.fields().stream().allMatch(OverlayCheck::undeclared)) {
            findings.add(Diagnostic.error(
                    "overlay.unusable",
                    overlay.place("types"),
                    "Nothing declares " + structure.name() + ", so types of single fields give it no layout.",
                    "Give the whole structure under declaration."));
            return;
        }
        Map<String, ResolvedType> parts = new TreeMap<>();
        fields(structure.fields(), "", parts);
        types(overlay, parts);
    }

    private static boolean undeclared(ModelField field) {
        return field.type().type() instanceof NativeType.Unknown
                && field.type().cType().isEmpty();
    }

    /** The layouts of nested structures are at most as deep as the resolver opened them. */
    private static void fields(List<ModelField> fields, String prefix, Map<String, ResolvedType> parts) {
        for (ModelField field : fields) {
            String path = prefix + field.name();
            if (!field.name().isEmpty()) {
                parts.put(path, field.type());
            }
            fields(field.nested(), field.name().isEmpty() ? prefix : path + ".", parts);
        }
    }

    private void constants(@Nullable Declaration declaration, List<ModelConstant> members) {
        Overlay overlay = of(declaration);
        if (overlay != null) {
            Set<String> names = members.stream().map(ModelConstant::name).collect(Collectors.toSet());
            overlay.codes().keySet().forEach(name -> part(overlay, "codes", name, "value", names));
        }
    }

    private @Nullable Overlay of(@Nullable Declaration declaration) {
        return declaration == null ? null : byUid.get(declaration.page().uid());
    }

    private void types(Overlay overlay, Map<String, ResolvedType> parts) {
        overlay.types().forEach((name, text) -> {
            part(overlay, "types", name, "part", parts.keySet());
            String unknown = names.unknown(text);
            if (unknown != null) {
                String hint = Nearest.hint(unknown, names.all());
                findings.add(Diagnostic.error(
                        "overlay.type-unknown",
                        overlay.place("types." + name),
                        "The type " + text + " of " + name + " is not known.",
                        hint == null ? "Write a C type that a page, a sidecar file or the target declares." : hint));
            }
        });
    }

    private void part(Overlay overlay, String key, String name, String noun, Collection<String> known) {
        if (!known.contains(name)) {
            String hint = Nearest.hint(name, known);
            findings.add(Diagnostic.error(
                    "overlay.unused",
                    overlay.place(key + "." + name),
                    "The overlay corrects the " + noun + " " + name + ", which " + overlay.uid() + " does not have.",
                    hint == null ? "Correct the name, or take the entry away." : hint));
        }
    }
}
