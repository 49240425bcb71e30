package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import dev.docbind.declaration.PageFacts;
import dev.docbind.identity.ApiId;
import dev.docbind.javadoc.LinkResolver;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.JavaName;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;

/**
 * What all emitters of a run share: the plan and the links. Immutable, so files can be made by several threads.
 *
 * @param plan the plan
 * @param links the links between pages
 */
record Context(EmissionPlan plan, LinkResolver links) {

    static Context of(EmissionPlan plan) {
        return new Context(plan, new LinkResolver(entries(plan)));
    }

    /** Everything that links of pages can lead to. */
    static List<LinkResolver.Entry> entries(EmissionPlan plan) {
        List<LinkResolver.Entry> entries = new ArrayList<>();
        plan.types().forEach(type -> add(entries, type));
        return entries;
    }

    static ClassName className(JavaName name) {
        return ClassName.get(name.packageName(), name.simpleName());
    }

    private static void add(List<LinkResolver.Entry> entries, PlannedType type) {
        switch (type) {
            case PlannedType.Functions functions -> methods(entries, type, functions.functions());
            case PlannedType.ComInterface com -> {
                entries.add(entry(com.model().id(), type.pages(), type, ""));
                methods(entries, type, com.methods());
            }
            case PlannedType.Structure structure ->
                entries.add(entry(structure.model().id(), type.pages(), type, ""));
            case PlannedType.Enumeration enumeration ->
                entries.add(entry(enumeration.model().id(), type.pages(), type, ""));
            case PlannedType.Callback callback ->
                entries.add(entry(callback.function().model().id(), type.pages(), type, ""));
            case PlannedType.Constants constants ->
                entries.add(entry(constants.model().declaration().id(), type.pages(), type, ""));
            case PlannedType.Ioctls ioctls -> {
                for (int i = 0; i < ioctls.codes().size(); i++) {
                    String member = "#" + ioctls.codes().get(i).constant();
                    PageFacts page = ioctls.declarations().get(i).page();
                    entries.add(entry(page.id(), List.of(page.location().file()), type, member));
                }
            }
            case PlannedType.Handle _, PlannedType.Errors _ -> {}
        }
    }

    private static void methods(List<LinkResolver.Entry> entries, PlannedType type, List<PlannedFunction> functions) {
        for (PlannedFunction function : functions) {
            PageFacts page = function.model().declaration().page();
            entries.add(entry(page.id(), List.of(page.location().file()), type, "#" + function.method()));
        }
    }

    private static LinkResolver.Entry entry(ApiId id, List<String> pages, PlannedType type, String member) {
        String page = pages.isEmpty() ? "" : pages.getFirst();
        return new LinkResolver.Entry(
                id, page, type.name().packageName(), type.name().simpleName(), member);
    }
}
