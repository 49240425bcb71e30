package dev.docbind.extract;

import dev.docbind.declaration.Dialect;
import dev.docbind.source.FrontMatter;
import java.util.List;

/** Tells by a page's headings and keys how it is written. */
final class Dialects {

    private Dialects() {}

    /** The dialect of a page. */
    static Dialect of(FrontMatter matter, List<Part> parts) {
        boolean tagged = parts.stream().anyMatch(part -> part.heading() != null && DdiSlots.isTag(part.heading()));
        boolean keyed = matter.values().containsKey("UID") || matter.values().containsKey("req.header");
        boolean reference = matter.first("ms.topic").equalsIgnoreCase("reference");
        boolean plain = parts.stream().anyMatch(part -> part.heading() != null && LearnSlots.isSection(part.heading()));
        if (!tagged && (plain || reference || !keyed)) {
            return Dialect.LEARN;
        }
        if (isSdk(matter)) {
            return Dialect.SDK;
        }
        boolean classic = matter.values().containsKey("ms.prod")
                || matter.values().containsKey("old-project")
                || matter.values().containsKey("product");
        return classic ? Dialect.DDI_CLASSIC : Dialect.DDI;
    }

    private static boolean isSdk(FrontMatter matter) {
        return matter.first("ms.technology").equals("windows-sdk")
                || matter.first("author").equals("windows-sdk-content")
                || matter.values().containsKey("helpviewer_keywords")
                        && !matter.values().containsKey("keywords");
    }
}
