package dev.docbind.emit;

import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.declaration.Section;
import dev.docbind.document.Block;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.JavadocRenderer;
import dev.docbind.javadoc.Links;
import dev.docbind.javadoc.UrlEncoder;
import dev.docbind.plan.PlanOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds one Javadoc comment: body first, block tags behind. Text of pages goes through the renderer or the encoder,
 * never in raw.
 */
final class Comment {

    private final JavadocRenderer renderer;
    private final StringBuilder body = new StringBuilder();
    private final List<String> tags = new ArrayList<>();

    Comment(Links links, int topHeading) {
        this.renderer = new JavadocRenderer(links, topHeading);
    }

    static Comment ofType(Links links) {
        return new Comment(links, 2);
    }

    static Comment ofMember(Links links) {
        return new Comment(links, 4);
    }

    /** Opens with what the page says, or with words of our own where it says nothing. */
    Comment opening(List<Block> description, String summary, String otherwise) {
        String html = renderer.opening(description);
        if (html.isEmpty() && !summary.isBlank()) {
            html = CommentEncoder.text(summary.strip());
        }
        return html(html.isEmpty() ? otherwise : html);
    }

    /** Adds a paragraph of the generator's own, already HTML. */
    Comment paragraph(String html) {
        return html(JavadocRenderer.wrap(body.isEmpty() ? html : "<p>" + html + "</p>"));
    }

    Comment section(String title, List<Block> blocks) {
        return html(renderer.section(title, blocks));
    }

    Comment heading(String title) {
        return html(renderer.heading(title));
    }

    Comment html(String html) {
        if (!html.isEmpty()) {
            body.append(body.isEmpty() ? "" : "\n").append(html);
        }
        return this;
    }

    /** Remarks, other sections and requirements, in the order of the page. */
    Comment rest(PageFacts page) {
        section("Remarks", page.remarks());
        for (Section section : page.sections()) {
            section(title(section.title()), section.content());
        }
        return requirements(page.requirements());
    }

    /** A title as a person writes it: {@code Syntax} for {@code -syntax}. */
    static String title(String heading) {
        String words = heading.replaceFirst("^[-\\s]+", "").strip();
        return words.isEmpty() ? "More" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Comment requirements(Requirements requirements) {
        Map<String, String> rows = new LinkedHashMap<>();
        put(rows, "Header", requirements.header());
        put(rows, "Library", String.join(", ", requirements.importLibraries()));
        put(rows, "DLL", String.join(", ", requirements.libraries()));
        put(rows, "Minimum supported client", requirements.minimumClient());
        put(rows, "Minimum supported server", requirements.minimumServer());
        put(rows, "IRQL", requirements.irql());
        put(rows, "IID", requirements.iid());
        put(rows, "Unicode and ANSI names", String.join(", ", requirements.unicodeNames()));
        requirements.others().forEach((label, value) -> put(rows, RequirementLabels.of(label), value));
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder list = new StringBuilder(renderer.heading("Requirements")).append("\n<dl>\n");
        rows.forEach((label, value) -> list.append("<dt>")
                .append(CommentEncoder.text(label))
                .append("</dt>\n<dd>")
                .append(CommentEncoder.text(value))
                .append("</dd>\n"));
        return html(list.append("</dl>").toString());
    }

    private static void put(Map<String, String> rows, String label, String value) {
        if (!value.isBlank() && !label.isBlank()) {
            rows.putIfAbsent(label.strip(), value.strip());
        }
    }

    Comment tag(String tag, String html) {
        tags.add("@" + tag + " " + html);
        return this;
    }

    /** A tag whose text comes from the page; HTML of our own stands where the page says nothing. */
    Comment tag(String tag, String lead, List<Block> blocks, String otherwise) {
        String html = renderer.tag(blocks);
        String text = html.isEmpty() ? otherwise : html;
        return tag(tag, lead.isEmpty() ? text : lead + " " + text);
    }

    String render(List<Block> blocks) {
        return renderer.tag(blocks);
    }

    /** Names the page something comes from, and links to it where pages are public. */
    Comment source(PageFacts page, PlanOptions options) {
        String path = page.location().file();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
        String address = options.pageAddress() == null ? null : address(options.pageAddress(), page, stem);
        paragraph("Source page: <code>" + CommentEncoder.text(path) + "</code>");
        if (address != null) {
            tag("spec", address + " " + CommentEncoder.text(title(options.pageAddress(), address, page)));
        }
        return this;
    }

    /** A title that is the same wherever the address is: the name of the page's thing only where each page has its own. */
    private static String title(String pattern, String address, PageFacts page) {
        boolean own = pattern.contains("{path}") || pattern.contains("{page}") && pattern.contains("{header}");
        if (own) {
            return page.id().qualifiedName();
        }
        String host = address.replaceFirst("^[a-z]+://", "");
        int path = host.indexOf('/');
        return path < 0 ? host : host.substring(0, path);
    }

    private static @Nullable String address(String pattern, PageFacts page, String stem) {
        String path = page.location().file();
        String whole = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        String filled = pattern.replace("{header}", page.id().header())
                .replace("{page}", stem)
                .replace("{path}", whole);
        return UrlEncoder.attribute(filled);
    }

    /** The comment, or what stands for it while a file is made. */
    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(body);
        if (!tags.isEmpty()) {
            all.append(all.isEmpty() ? "" : "\n\n").append(String.join("\n", tags));
        }
        return LineBreaks.hide(all.append('\n').toString());
    }
}
