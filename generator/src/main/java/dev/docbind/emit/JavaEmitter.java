package dev.docbind.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.javadoc.LinkResolver;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.JavaName;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes all files of a plan. */
public final class JavaEmitter {

    private final Context context;
    private final Content.Store store = new Content.Store();

    private JavaEmitter(Context context) {
        this.context = context;
    }

    /**
     * Writes the files of a plan; several threads share the work, the result does not depend on them.
     *
     * @param plan the plan
     * @return the files in the order of their paths
     */
    public static List<GeneratedFile> emit(EmissionPlan plan) {
        JavaEmitter emitter = new JavaEmitter(Context.of(plan));
        Stream<GeneratedFile> types =
                plan.types().parallelStream().flatMap(type -> LineBreaks.within(() -> emitter.files(type)).stream());
        return Stream.concat(types, PackageInfo.of(plan).stream())
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList();
    }

    /**
     * Writes the files of some types only.
     *
     * @param plan a plan that holds these types and all that they use
     * @param types the types
     * @param links what links of pages lead to, also where the plan does not hold it
     * @return the files of the types, in their order
     */
    public static List<GeneratedFile> emit(EmissionPlan plan, List<PlannedType> types, LinkResolver links) {
        JavaEmitter emitter = new JavaEmitter(new Context(plan, links));
        return types.stream()
                .flatMap(type -> LineBreaks.within(() -> emitter.files(type)).stream())
                .toList();
    }

    /** Everything in a plan that links of pages can lead to, in the order in which a link resolver wants it. */
    public static List<LinkResolver.Entry> linkTargets(EmissionPlan plan) {
        return Context.entries(plan);
    }

    /**
     * Writes the descriptor of a module that holds the output of several plans.
     *
     * @param moduleName the module's name
     * @param fileHeader lines for the head of the file; empty for none
     * @param plans the plans
     * @return the descriptor
     */
    public static GeneratedFile emitModule(String moduleName, String fileHeader, List<EmissionPlan> plans) {
        return PackageInfo.ofModule(moduleName, fileHeader(fileHeader), plans);
    }

    private List<GeneratedFile> files(PlannedType type) {
        return switch (type) {
            case PlannedType.Functions functions -> functions(functions);
            case PlannedType.Structure structure ->
                List.of(file(type, type.name(), new StructureEmitter(context, structure).emit()));
            case PlannedType.Enumeration enumeration ->
                List.of(file(type, type.name(), new EnumerationEmitter(context, enumeration).emit()));
            case PlannedType.Callback callback -> callback(callback);
            case PlannedType.ComInterface com ->
                List.of(file(type, type.name(), new ComInterfaceEmitter(context, com).emit()));
            case PlannedType.Handle handle -> List.of(file(type, type.name(), new HandleEmitter(handle).emit()));
            case PlannedType.Errors errors ->
                List.of(file(type, type.name(), new ErrorsEmitter(context, errors).emit()));
            case PlannedType.Constants constants ->
                List.of(file(type, type.name(), new ConstantsEmitter(context, constants).emit()));
            case PlannedType.Ioctls ioctls ->
                List.of(file(type, type.name(), new IoctlsEmitter(context, ioctls).emit()));
        };
    }

    private List<GeneratedFile> functions(PlannedType.Functions type) {
        List<PlannedType.Functions> earlier = type.part() == 0 ? type.parts() : earlier(type);
        return List.of(
                file(type, type.name(), new FunctionsEmitter(context, type).emit()),
                file(type, type.stub(), new StubEmitter(context, type, earlier).emit()));
    }

    private List<PlannedType.Functions> earlier(PlannedType.Functions part) {
        List<PlannedType.Functions> earlier = new ArrayList<>();
        for (PlannedType type : context.plan().types()) {
            if (type instanceof PlannedType.Functions whole && whole.parts().contains(part)) {
                earlier.addAll(whole.parts().subList(0, whole.parts().indexOf(part)));
            }
        }
        return earlier;
    }

    private List<GeneratedFile> callback(PlannedType.Callback type) {
        CallbackEmitter emitter = new CallbackEmitter(context, type);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file(type, type.name(), emitter.emit()));
        if (emitter.isCallable()) {
            files.add(file(type, type.upcall(), emitter.emitUpcall()));
        }
        return files;
    }

    private GeneratedFile file(PlannedType type, JavaName name, TypeSpec spec) {
        String body = JavaFile.builder(name.packageName(), spec)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        String text = fileHeader(context.plan().options()) + LineBreaks.show(body);
        return new GeneratedFile(name.path(), store.keep(text), Outline.of(name.packageName(), spec), type.pages());
    }

    static String fileHeader(PlanOptions options) {
        return fileHeader(options.fileHeader());
    }

    private static String fileHeader(String header) {
        StringBuilder text = new StringBuilder();
        header.lines()
                .forEach(line -> text.append("// ").append(lineComment(line)).append('\n'));
        return text.toString();
    }

    /** A line comment ends at the line's end only, so a backslash, which might start a unicode escape, is all to avoid. */
    private static String lineComment(String line) {
        return line.replace('\\', '/').replaceAll("\\p{Cntrl}", " ").stripTrailing();
    }
}
