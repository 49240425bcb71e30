package dev.docbind.emit;

import dev.docbind.identity.ApiId;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.plan.JavaName;
import dev.docbind.plan.PlannedConstant;
import java.util.List;

/** Parts of comments that several emitters share. */
final class Comments {

    private Comments() {}

    /** The links of the page a type is made from. */
    static Links links(Context context, ApiId id, List<String> pages, JavaName into) {
        return context.links().from(pages.isEmpty() ? "" : pages.getFirst(), id.header(), into.packageName());
    }

    /** A native name in code font. */
    static String code(String name) {
        String text = CommentEncoder.text(name).strip();
        return text.isEmpty() ? "unnamed" : "<code>" + text + "</code>";
    }

    /** A titled list of names and what is said of them; nothing where there are none. */
    static void definitions(Comment comment, String title, List<PlannedConstant> constants) {
        if (constants.isEmpty()) {
            return;
        }
        StringBuilder list = new StringBuilder("<dl>\n");
        for (PlannedConstant constant : constants) {
            String text = comment.render(constant.documentation());
            list.append("<dt>").append(code(constant.nativeName())).append("</dt>\n");
            list.append(text.isEmpty() ? "" : "<dd>" + text + "</dd>\n");
        }
        comment.heading(title).html(list.append("</dl>").toString());
    }
}
