package dev.docbind.output;

import dev.docbind.declaration.Declaration;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlannedType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything one run wants to be in an output directory.
 *
 * @param files the files in the order of their paths
 * @param manifest the record of them
 */
public record OutputSet(List<GeneratedFile> files, Manifest manifest) {

    /**
     * Makes the set of several plans that share a directory.
     *
     * @param generator version of the generator
     * @param options all options of generation
     * @param plans the plans
     * @param files the files of all plans
     * @return the set
     */
    public static OutputSet of(
            String generator, Map<String, String> options, List<EmissionPlan> plans, List<GeneratedFile> files) {
        SortedMap<String, Manifest.PageEntry> pages = new TreeMap<>();
        Map<String, String> uids = new HashMap<>();
        plans.stream()
                .flatMap(plan -> plan.types().stream())
                .flatMap(OutputSet::declarations)
                .forEach(declaration -> {
                    String path = declaration.page().location().file();
                    pages.put(declaration.page().uid(), entry(declaration));
                    uids.put(path, declaration.page().uid());
                });
        SortedMap<String, Manifest.FileEntry> entries = new TreeMap<>();
        for (GeneratedFile file : files) {
            List<String> sources = file.pages().stream()
                    .map(uids::get)
                    .filter(Objects::nonNull)
                    .distinct()
                    .sorted()
                    .toList();
            entries.put(file.path(), new Manifest.FileEntry(hash(file.bytes()), sources));
        }
        Manifest manifest = new Manifest(Manifest.SCHEMA, generator, true, new TreeMap<>(options), pages, entries);
        List<GeneratedFile> sorted =
                files.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
        return new OutputSet(sorted, manifest);
    }

    private static Stream<Declaration> declarations(PlannedType type) {
        return switch (type) {
            case PlannedType.Functions t ->
                Stream.concat(
                        Stream.<Declaration>ofNullable(t.index()),
                        t.functions().stream().map(f -> f.model().declaration()));
            case PlannedType.ComInterface t ->
                Stream.concat(
                        Stream.<Declaration>ofNullable(t.model().declaration()),
                        t.methods().stream().map(f -> f.model().declaration()));
            case PlannedType.Structure t -> Stream.ofNullable(t.model().declaration());
            case PlannedType.Enumeration t -> Stream.ofNullable(t.model().declaration());
            case PlannedType.Callback t -> Stream.of(t.function().model().declaration());
            case PlannedType.Constants t -> Stream.of(t.model().declaration());
            case PlannedType.Ioctls t -> t.declarations().stream().map(Declaration.class::cast);
            case PlannedType.Handle _, PlannedType.Errors _ -> Stream.empty();
        };
    }

    /** What a manifest says of a page. */
    static Manifest.PageEntry entry(Declaration declaration) {
        return new Manifest.PageEntry(
                declaration.page().location().file(), declaration.page().hash(), Statements.fingerprints(declaration));
    }

    static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
