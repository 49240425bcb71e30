package dev.docbind.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads what the plugin says about itself, out of the descriptor that the build makes of the code. */
final class Descriptor {

    private Descriptor() {}

    /**
     * A goal.
     *
     * @param name its name
     * @param phase the phase it is bound to by default; empty where there is none
     * @param description what it does
     * @param parameters those a user may set, by name
     */
    record Goal(String name, String phase, String description, List<Parameter> parameters) {}

    /**
     * A parameter of a goal.
     *
     * @param name its name in a POM
     * @param property its name on the command line; empty where it has none
     * @param defaultValue its value where it is not set; empty where there is none
     * @param description what it means
     */
    record Parameter(String name, String property, String defaultValue, String description) {}

    static List<Goal> read(Path file) throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
        List<Goal> goals = new ArrayList<>();
        for (Element mojo : children(child(plugin, "mojos"))) {
            goals.add(new Goal(
                    text(mojo, "goal"), text(mojo, "phase"), markdown(text(mojo, "description")), parameters(mojo)));
        }
        goals.sort(Comparator.comparing(Goal::name));
        return List.copyOf(goals);
    }

    private static List<Parameter> parameters(Element mojo) {
        List<Parameter> parameters = new ArrayList<>();
        Element configuration = child(mojo, "configuration");
        for (Element parameter : children(child(mojo, "parameters"))) {
            String name = text(parameter, "name");
            if (text(parameter, "editable").equals("true")) {
                Element value = child(configuration, name);
                String property = value == null ? "" : value.getTextContent().strip();
                parameters.add(new Parameter(
                        name,
                        property.replaceAll("^\\$\\{(.*)}$", "$1"),
                        value == null ? "" : value.getAttribute("default-value"),
                        markdown(text(parameter, "description")) + required(parameter, value)));
            }
        }
        parameters.sort(Comparator.comparing(Parameter::name));
        return List.copyOf(parameters);
    }

    private static String required(Element parameter, Element value) {
        boolean given = value != null && !value.getAttribute("default-value").isEmpty();
        return text(parameter, "required").equals("true") && !given ? " Required." : "";
    }

    private static String markdown(String html) {
        return html.replaceAll("</?code>", "`")
                .replace("<", "&lt;")
                .replace("|", "\\|")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? "" : child.getTextContent().strip();
    }

    private static Element child(Element parent, String name) {
        return parent == null
                ? null
                : children(parent).stream()
                        .filter(one -> one.getTagName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
