package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.Overlay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the pages of specs directories into units, and hands each unit its corrections and C declarations. */
final class Units {

    private final Map<Unit.Key, Unit> units = new LinkedHashMap<>();

    private Units() {}

    /** The units of some directories, in the order in which their first pages come. */
    static List<Unit> of(List<Specs> all, Settings overrides) {
        Units units = new Units();
        for (Specs specs : all) {
            specs.pages().forEach(units::add);
        }
        for (Specs specs : all) {
            specs.configuration().overlays().forEach(units::add);
            for (CodeText sidecar : specs.configuration().declarations()) {
                units.add(sidecar, overrides.within(specs.configuration().at(sidecar.file())));
            }
        }
        return List.copyOf(units.units.values());
    }

    private void add(SpecPage page) {
        Declaration declaration = page.declaration();
        if (declaration == null) {
            return;
        }
        for (Unit.Key key : Unit.Key.of(page.settings())) {
            Unit unit = units.computeIfAbsent(
                    key,
                    made -> new Unit(made, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>()));
            unit.declarations().add(declaration);
            addLibraries(unit, declaration.id().header(), page.settings().libraries());
        }
    }

    private static void addLibraries(Unit unit, String header, Map<String, List<String>> configured) {
        List<String> libraries = configured.get(header);
        if (libraries == null) {
            libraries = configured.getOrDefault(header + ".h", configured.get(Settings.ALL));
        }
        if (libraries != null) {
            unit.libraries().put(header, libraries);
        }
    }

    /** A correction goes to the units that hold its page; one for no page goes to the first, which reports it. */
    private void add(Overlay overlay) {
        List<Unit> holders = units.values().stream()
                .filter(unit -> unit.declarations().stream()
                        .anyMatch(declaration -> declaration.page().uid().equalsIgnoreCase(overlay.uid())))
                .toList();
        if (holders.isEmpty()) {
            holders = units.values().stream().limit(1).toList();
        }
        holders.forEach(unit -> unit.overlays().add(overlay));
    }

    private void add(CodeText sidecar, Settings settings) {
        for (Unit.Key key : Unit.Key.of(settings)) {
            Unit unit = units.get(key);
            if (unit != null) {
                unit.sidecars().add(sidecar);
            }
        }
    }
}
