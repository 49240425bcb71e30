package dev.docbind.emit;

import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlannedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes package and module descriptors, which JavaPoet has no specs for. */
final class PackageInfo {

    private PackageInfo() {}

    /** The descriptors of all packages of a plan. */
    static List<GeneratedFile> of(EmissionPlan plan) {
        Set<String> documented = new HashSet<>();
        for (PlannedType type : plan.types()) {
            if (!(type instanceof PlannedType.Handle)) {
                documented.add(type.name().packageName());
            }
        }
        return plan.packages().stream()
                .map(name -> of(plan, name, !documented.contains(name)))
                .toList();
    }

    private static GeneratedFile of(EmissionPlan plan, String packageName, boolean handles) {
        String header = packageName.substring(packageName.lastIndexOf('.') + 1);
        String text = JavaEmitter.fileHeader(plan.options())
                + (handles
                        ? "/**\n * Handle types that the functions of several headers share, for "
                        : "/**\n * Bindings for what the pages of <code>"
                                + CommentEncoder.text(header)
                                + "</code> document, for ")
                + CommentEncoder.text(plan.model().target().id())
                + ". Generated from those pages.\n */\npackage "
                + packageName
                + ";\n";
        String path = packageName.replace('.', '/') + "/package-info.java";
        return new GeneratedFile(path, text, new Outline(packageName, List.of()), List.of());
    }

    static GeneratedFile ofModule(String moduleName, String fileHeader, List<EmissionPlan> plans) {
        TreeSet<String> packages = new TreeSet<>();
        plans.forEach(plan -> packages.addAll(plan.packages()));
        StringBuilder text = new StringBuilder(fileHeader)
                .append("/** Bindings generated from documentation. */\nmodule ")
                .append(moduleName)
                .append(" {\n    requires transitive ")
                .append(Runtime.PACKAGE)
                .append(";\n");
        packages.forEach(name -> text.append("\n    exports ").append(name).append(';'));
        text.append(packages.isEmpty() ? "}\n" : "\n}\n");
        return new GeneratedFile("module-info.java", text.toString(), new Outline("", List.of()), List.of());
    }
}
