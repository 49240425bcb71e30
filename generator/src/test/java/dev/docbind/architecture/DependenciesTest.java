package dev.docbind.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What users of docbind bring into their builds stays small, and is never a version that may change. */
class DependenciesTest {

    private static final int MOST = 8;
    private static final List<String> MODULES = List.of("..", "../runtime", ".", "../generated", "../maven-plugin");

    @Test
    void generatorBringsFewDependencies() throws Exception {
        List<String> direct = atRunTime(Path.of("pom.xml"));
        assertFalse(direct.isEmpty());
        assertTrue(direct.size() <= MOST, direct.toString());
    }

    @Test
    void runtimeBringsNone() throws Exception {
        assertEquals(List.of(), atRunTime(Path.of("../runtime/pom.xml")));
    }

    @Test
    void nothingIsASnapshot() throws IOException {
        for (String module : MODULES) {
            assertFalse(Files.readString(Path.of(module, "pom.xml")).contains("-SNAPSHOT"), module);
        }
    }

    /** What is built from one state of the sources is always built of the same parts. */
    @Test
    void versionsArePinned() throws Exception {
        for (String module : MODULES) {
            for (String kind : List.of("dependency", "plugin", "annotationProcessorPath")) {
                for (Element each : elements(Path.of(module, "pom.xml"), kind)) {
                    String version = text(each, "version");
                    assertTrue(
                            !version.matches("[\\[(].*|LATEST|RELEASE"),
                            () -> module + ": " + text(each, "artifactId") + " " + version);
                }
            }
        }
    }

    private static List<String> atRunTime(Path pom) throws Exception {
        List<String> names = new ArrayList<>();
        for (Element dependency : elements(pom, "dependency")) {
            String scope = text(dependency, "scope");
            boolean optional = text(dependency, "optional").equals("true");
            if (!optional && !List.of("test", "provided").contains(scope)) {
                names.add(text(dependency, "artifactId"));
            }
        }
        return names;
    }

    private static List<Element> elements(Path pom, String name) throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
