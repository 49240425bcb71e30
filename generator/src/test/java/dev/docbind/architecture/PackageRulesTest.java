package dev.docbind.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to the one direction in which data flows, and each library to the package it belongs to. */
class PackageRulesTest {

    private static final String ROOT = "dev.docbind.";

    /** Packages in the order of the road a page travels: each may import those before it only. */
    private static final List<String> ROAD = List.of(
            "identity",
            "diagnostic",
            "source",
            "document",
            "markdown",
            "declaration",
            "extract",
            "ctype",
            "model",
            "resolve",
            "explain",
            "export",
            "plan",
            "javadoc",
            "emit",
            "output",
            "config",
            "lint",
            "header",
            "verify",
            "diff",
            "report",
            "train",
            "tool",
            "cli");

    /** Packages that know less than their place on the road would allow, with all they may import. */
    private static final List<Narrow> NARROW = List.of(
            new Narrow("identity", List.of()),
            new Narrow("diagnostic", List.of("identity")),
            new Narrow("document", List.of()),
            new Narrow("markdown", List.of("identity", "diagnostic", "source", "document")),
            new Narrow("declaration", List.of("identity", "diagnostic", "document")),
            new Narrow("ctype", List.of("identity", "diagnostic")),
            new Narrow("model", List.of("identity", "diagnostic", "document", "declaration", "ctype")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.docbind");

    private record Narrow(String name, List<String> allowed) {}

    @Test
    void everyPackageHasItsPlaceOnTheRoad() {
        Set<String> unplaced = CLASSES.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.")[0])
                .filter(name -> !ROAD.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unplaced, "packages that ROAD does not list");
    }

    @TestFactory
    List<DynamicTest> packagesImportEarlierOnesOnly() {
        return ROAD.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + name + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(after(name))
                                .allowEmptyShould(true)
                                .check(CLASSES)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> packagesImportWhatTheyMay() {
        return NARROW.stream()
                .map(narrow -> DynamicTest.dynamicTest(
                        narrow.name(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + narrow.name() + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(othersThan(narrow))
                                .allowEmptyShould(true)
                                .check(CLASSES)))
                .toList();
    }

    @Test
    void flexmarkStaysInMarkdown() {
        staysIn("com.vladsch.flexmark..", "markdown");
    }

    @Test
    void javaPoetStaysInEmit() {
        staysIn("com.palantir.javapoet..", "emit");
    }

    @Test
    void picocliStaysInTheCommandLine() {
        staysIn("picocli..", "cli");
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void noPackagesImportEachOther() {
        slices().matching("dev.docbind.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noStaticStateChanges() {
        classes()
                .that()
                .resideInAPackage("dev.docbind..")
                .should(new NoMutableStatics())
                .check(CLASSES);
    }

    private static void staysIn(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + home + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    private static String[] after(String name) {
        return ROAD.subList(ROAD.indexOf(name) + 1, ROAD.size()).stream()
                .map(later -> ROOT + later + "..")
                .toArray(String[]::new);
    }

    private static String[] othersThan(Narrow narrow) {
        return ROAD.stream()
                .filter(other ->
                        !other.equals(narrow.name()) && !narrow.allowed().contains(other))
                .map(other -> ROOT + other + "..")
                .toArray(String[]::new);
    }
}
