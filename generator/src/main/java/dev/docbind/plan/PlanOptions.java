package dev.docbind.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a user may choose about generated code.
 *
 * @param basePackage the package under which each header gets its own
 * @param pageAddress the public address of a page with {@code {header}}, {@code {page}} (file name without ending) and
 *     {@code {path}} (path without ending) to be filled in; null where the pages are not published
 * @param fileHeader lines of the comment at the head of every file, such as a licence; empty for none
 */
public record PlanOptions(String basePackage, @Nullable String pageAddress, String fileHeader) {

    /** Options with nothing but the base package. */
    public static PlanOptions of(String basePackage) {
        return new PlanOptions(basePackage, null, "");
    }
}
