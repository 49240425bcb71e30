package dev.docbind.tool;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What pages gave.
 *
 * @param models one model for each unit, in the order of their first pages
 * @param pagesRead how many pages were read
 * @param brokenPages the pages left out because of errors
 * @param diagnostics all findings by place
 * @param pageHashes hashes of the pages that declare something, by number of their directory and path
 * @param selfContained whether no configuration names files that may lie beside the specs directories
 * @param selected whether only a part of what the pages give is asked for
 * @param refused whether a wrong configuration or an unreadable directory let nothing be done
 */
public record ModelRun(
        List<UnitModel> models,
        int pagesRead,
        SortedSet<String> brokenPages,
        List<Diagnostic> diagnostics,
        Map<String, String> pageHashes,
        boolean selfContained,
        boolean selected,
        boolean refused) {

    /** All functions and methods, which have or could have a native stub. */
    public List<ModelFunction> functions() {
        List<ModelFunction> all = new ArrayList<>();
        for (UnitModel unit : models) {
            ApiModel model = unit.model();
            all.addAll(model.functions());
            model.interfaces().forEach(owner -> all.addAll(owner.methods()));
        }
        return all;
    }
}
