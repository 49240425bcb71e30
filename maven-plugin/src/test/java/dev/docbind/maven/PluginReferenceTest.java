package dev.docbind.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/maven-plugin.md} to the plugin's descriptor; {@code -Ddocbind.update=true} writes it anew. */
class PluginReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/maven-plugin.md");
    private static final String BEGIN = "<!-- made from the plugin: goals -->\n";
    private static final String END = "<!-- end of what is made from the plugin -->\n";

    private static List<Descriptor.Goal> goals() throws Exception {
        return Descriptor.read(Path.of("target/classes/META-INF/maven/plugin.xml"));
    }

    @Test
    void theReferenceSaysWhatThePluginSays() throws Exception {
        String document = Files.readString(REFERENCE).replace("\r\n", "\n");
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        int end = document.indexOf(END);
        String wanted = document.substring(0, begin) + "\n" + reference(goals()) + "\n" + document.substring(end);
        if (Boolean.getBoolean("docbind.update")) {
            Files.writeString(REFERENCE, wanted);
        }
        assertEquals(
                wanted, Files.readString(REFERENCE).replace("\r\n", "\n"), "write it anew with -Ddocbind.update=true");
    }

    @Test
    void everyGoalAndParameterIsDescribed() throws Exception {
        for (Descriptor.Goal goal : goals()) {
            assertFalse(goal.description().isBlank(), goal.name());
            for (Descriptor.Parameter parameter : goal.parameters()) {
                assertFalse(parameter.description().isBlank(), goal.name() + " " + parameter.name());
            }
        }
    }

    private static String reference(List<Descriptor.Goal> goals) {
        StringBuilder text = new StringBuilder("| goal | phase by default | what it does |\n|---|---|---|\n");
        for (Descriptor.Goal goal : goals) {
            String phase = goal.phase().isEmpty() ? "" : "`" + goal.phase() + "`";
            text.append("| `%s` | %s | %s |\n".formatted(goal.name(), phase, goal.description()));
        }
        List<Descriptor.Goal> own =
                goals.stream().filter(goal -> !goal.name().equals("help")).toList();
        List<Descriptor.Parameter> common = own.getFirst().parameters().stream()
                .filter(one -> own.stream().allMatch(goal -> goal.parameters().contains(one)))
                .toList();
        text.append("\n### Parameters of all goals but `help`\n\n").append(table(common));
        for (Descriptor.Goal goal : goals) {
            List<Descriptor.Parameter> further = goal.parameters().stream()
                    .filter(one -> !common.contains(one))
                    .toList();
            if (!further.isEmpty()) {
                String title = goal.name().equals("help") ? "Parameters of" : "Further parameters of";
                text.append("\n### %s `%s`\n\n".formatted(title, goal.name())).append(table(further));
            }
        }
        return text.toString();
    }

    private static String table(List<Descriptor.Parameter> parameters) {
        StringBuilder text = new StringBuilder("| parameter | property | default | |\n|---|---|---|---|\n");
        for (Descriptor.Parameter one : parameters) {
            text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(one.name(), code(one.property()), code(one.defaultValue()), one.description()));
        }
        return text.toString();
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }
}
