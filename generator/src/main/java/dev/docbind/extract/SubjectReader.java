package dev.docbind.extract;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.source.Page;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a page is about, from its UID, its heading, its title, its file name and its sections, in this order.
 * Whatever the page does not say itself is taken from where it lies.
 */
final class SubjectReader {

    private final Page page;
    private final Placeholders matter;
    private final Slots slots;
    private final String requiredHeader;
    private final List<Diagnostic> diagnostics;

    SubjectReader(Page page, Placeholders matter, Slots slots, String requiredHeader, List<Diagnostic> diagnostics) {
        this.page = page;
        this.matter = matter;
        this.slots = slots;
        this.requiredHeader = requiredHeader;
        this.diagnostics = diagnostics;
    }

    /** The page's subject; null when it has none, which is then reported. */
    @Nullable
    Subject read() {
        return read(null);
    }

    /**
     * The page's subject; null when it has none, which is then reported.
     *
     * @param known the kind where the caller knows it, else null
     */
    @Nullable
    Subject read(@Nullable ApiKind known) {
        String uidText = matter.value("UID");
        Uid uid = uidText.isEmpty() ? null : Uid.of(uidText);
        if (uid != null && isOverview(uid)) {
            diagnostics.add(Diagnostic.info(
                    "page.out-of-reach",
                    page.at(page.frontMatter().line("UID")),
                    "the page is an overview of " + uid.header() + " and declares nothing",
                    null));
            return null;
        }
        if (uid != null && !Uid.PREFIXES.contains(uid.prefix())) {
            return unknownKind("the UID " + uidText + " begins with no known kind");
        }
        String h1 = slots.named("title").findFirst().map(Slot::title).orElse("");
        int line = slots.named("title")
                .findFirst()
                .map(Slot::line)
                .orElse(page.frontMatter().line("title"));
        String title = matter.value("title");
        Titles heading = Titles.of(h1.isEmpty() ? title : h1);
        String name = uid != null && !uid.name().isEmpty() ? uid.name() : name(heading);
        if (name.isEmpty() && uid == null) {
            diagnostics.add(Diagnostic.error(
                    "page.subject.missing",
                    page.at(1),
                    "the page says nowhere what it documents: no usable UID, no title, no level-1 heading",
                    "begin the body with a heading such as `# Name function`"));
            return null;
        }
        ApiKind kind = known != null ? known : kind(uid, heading, Titles.of(title));
        if (kind == null) {
            return unknownKind("nothing tells what kind of thing " + name + " is");
        }
        return subject(kind, uid, uidText, name, heading, title.isEmpty() ? h1 : title, line);
    }

    private Subject subject(
            ApiKind kind, @Nullable Uid uid, String uidText, String name, Titles heading, String title, int line) {
        String header = header(uid, heading, Titles.of(title));
        String owner = uid == null ? null : uid.owner();
        String bare = name;
        int scope = name.lastIndexOf("::");
        if (uid == null && scope > 0) {
            owner = name.substring(0, scope);
            bare = name.substring(scope + 2);
        }
        if (kind == ApiKind.HEADER && uid != null && uid.name().isEmpty()) {
            bare = "";
        }
        ApiKind exact = kind == ApiKind.FUNCTION && owner != null ? ApiKind.METHOD : kind;
        if (header.isEmpty() && exact != ApiKind.HEADER) {
            diagnostics.add(Diagnostic.info(
                    "page.header.unknown",
                    page.at(line),
                    "nothing tells which header declares " + name,
                    "write it as req.header"));
        }
        ApiId id = new ApiId(exact, header, owner, bare.isEmpty() ? header : bare);
        String made = exact.prefix().toUpperCase(Locale.ROOT) + ":" + header + "." + (owner == null ? "" : owner + ".")
                + bare;
        return new Subject(id, uid == null ? made : uidText, title, line);
    }

    private @Nullable Subject unknownKind(String message) {
        diagnostics.add(
                Diagnostic.error(
                        "page.kind.unknown",
                        page.at(page.frontMatter().line("UID")),
                        message,
                        "give it a UID such as NF:header.Name (NF function, NS structure, NE enumeration, NC callback,"
                                + " NI control code, NN interface, NL class, NA header) or a heading such as `# Name function`"));
        return null;
    }

    /** Whether a UID is that of a technology or of the folder that gives an overview of one. */
    private static boolean isOverview(Uid uid) {
        return uid.prefix().equals("tp")
                || uid.prefix().equals("na")
                        && uid.name().isEmpty()
                        && uid.header().startsWith("_");
    }

    private @Nullable ApiKind kind(@Nullable Uid uid, Titles heading, Titles title) {
        ApiKind said = heading.kind() != null ? heading.kind() : title.kind();
        String prefix = uid != null ? uid.prefix() : filePrefix();
        return switch (prefix) {
            case "nf" ->
                said == ApiKind.MACRO || isMacro()
                        ? ApiKind.MACRO
                        : uid != null && uid.owner() != null || said == ApiKind.METHOD
                                ? ApiKind.METHOD
                                : ApiKind.FUNCTION;
            case "ns" ->
                said == ApiKind.UNION || isUnion() || said == null && isCalledUnion(heading.name())
                        ? ApiKind.UNION
                        : ApiKind.STRUCTURE;
            case "nc" -> ApiKind.CALLBACK;
            case "ne" -> ApiKind.ENUMERATION;
            case "ni" -> ApiKind.IOCTL;
            case "nn" -> ApiKind.INTERFACE;
            case "nl" -> ApiKind.CLASS;
            case "na" -> uid == null || uid.name().isEmpty() ? ApiKind.HEADER : reference();
            default -> said != null ? said : bySections();
        };
    }

    /** Whether the first paragraph of the description speaks of "the NAME union". */
    private boolean isCalledUnion(String name) {
        String bare = name.startsWith("_") ? name.substring(1) : name;
        return slots.named("description")
                .flatMap(slot -> slot.content.stream().limit(1))
                .anyMatch(block -> block instanceof Block.Paragraph paragraph
                        && PlainText.plain(paragraph.content()).contains(bare + " union"));
    }

    /** What a named reference page holds: type definitions, constants or neither. */
    private ApiKind reference() {
        List<Block> all =
                slots.all().stream().flatMap(slot -> slot.content.stream()).toList();
        if (ConstantPages.types(all).stream().anyMatch(type -> type.value() != null)) {
            return ApiKind.TYPES;
        }
        return ConstantPages.constants(all).isEmpty() ? ApiKind.HEADER : ApiKind.CONSTANTS;
    }

    private boolean isMacro() {
        return page.frontMatter().first("req.construct-type").equalsIgnoreCase("macro")
                || page.frontMatter().first("ms.topic").equalsIgnoreCase("macro");
    }

    private boolean isUnion() {
        return slots.has("union-fields")
                || page.frontMatter().first("req.construct-type").equalsIgnoreCase("union")
                || page.frontMatter().first("ms.topic").equalsIgnoreCase("union")
                || page.frontMatter().first("keywords").endsWith(" union");
    }

    private @Nullable ApiKind bySections() {
        if (slots.has("struct-fields")) {
            return ApiKind.STRUCTURE;
        } else if (slots.has("union-fields")) {
            return ApiKind.UNION;
        } else if (slots.has("enum-fields")) {
            return ApiKind.ENUMERATION;
        } else if (slots.has("ioctlparameters")) {
            return ApiKind.IOCTL;
        } else if (slots.has("inheritance")) {
            return ApiKind.INTERFACE;
        }
        return slots.has("parameters", "param", "returns") ? ApiKind.FUNCTION : null;
    }

    private String header(@Nullable Uid uid, Titles heading, Titles title) {
        if (uid != null && !uid.header().isEmpty()) {
            return uid.header();
        }
        String required = Headers.first(matter.value("req.header"));
        if (required.isEmpty()) {
            required = Headers.first(requiredHeader);
        }
        if (!required.isEmpty()) {
            return Headers.bare(required);
        }
        if (!heading.header().isEmpty() || !title.header().isEmpty()) {
            return heading.header().isEmpty() ? title.header() : heading.header();
        }
        String file = page.fileName().toLowerCase(Locale.ROOT);
        int dash = filePrefix().isEmpty() ? -1 : file.indexOf('-', 3);
        if (dash > 3) {
            return file.substring(3, dash);
        }
        return page.folder();
    }

    private String filePrefix() {
        String file = page.fileName().toLowerCase(Locale.ROOT);
        return file.length() > 3 && file.charAt(2) == '-' && Uid.PREFIXES.contains(file.substring(0, 2))
                ? file.substring(0, 2)
                : "";
    }

    private static String name(Titles heading) {
        String name = heading.name();
        return name.startsWith("*") ? name.substring(1).strip() : name;
    }
}
