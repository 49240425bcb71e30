package dev.docbind.hostile;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What a Java file declares, as the JDK's own parser sees it: the judge of the hostile pages, independent of the guard.
 *
 * @param declarations types, members, parameters, annotations, imports and initialisers in order
 * @param names every identifier the code uses
 * @param errors syntax errors
 */
record JavaStructure(List<String> declarations, List<String> names, List<String> errors) {

    private static final String ERRORS = "-Xmaxerrs";
    private static final String MOST = "1000000";

    static JavaStructure of(String text) throws IOException {
        return of(List.of(text)).getFirst();
    }

    /** Of several files at once, which costs much less than one by one. */
    static List<JavaStructure> of(List<String> texts) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> sources = IntStream.range(0, texts.size())
                .mapToObj(i -> source(i, texts.get(i)))
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(null, null, found, List.of(ERRORS, MOST), null, sources);
        List<JavaStructure> structures = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Walker walker = new Walker();
            walker.scan(unit, null);
            List<String> errors = found.getDiagnostics().stream()
                    .filter(finding -> finding.getKind() == Diagnostic.Kind.ERROR)
                    .filter(finding -> finding.getSource() == unit.getSourceFile())
                    .map(finding -> finding.getMessage(Locale.ROOT))
                    .toList();
            structures.add(new JavaStructure(walker.declarations, walker.names, errors));
        }
        return structures;
    }

    private static JavaFileObject source(int number, String text) {
        URI name = URI.create("string:///Source" + number + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** The declarations as a sorted list in the words of {@link PlannedStructure}. */
    List<String> comparable() {
        return declarations.stream()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("annotation "))
                .sorted()
                .toList();
    }

    /** Collects declarations and names. */
    private static final class Walker extends TreeScanner<Void, Void> {

        private final List<String> declarations = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final Deque<String> owners = new ArrayDeque<>();

        @Override
        public Void visitImport(ImportTree node, Void unused) {
            declarations.add("import " + node.getQualifiedIdentifier());
            return super.visitImport(node, unused);
        }

        @Override
        public Void visitClass(ClassTree node, Void unused) {
            declarations.add(node.getKind().name().toLowerCase(Locale.ROOT) + " " + node.getSimpleName());
            for (Tree member : node.getMembers()) {
                if (member instanceof BlockTree) {
                    declarations.add("initialiser");
                } else if (member instanceof VariableTree field && !component(node, field)) {
                    declarations.add("field " + field.getName());
                }
            }
            owners.addLast(node.getSimpleName().toString());
            super.visitClass(node, unused);
            owners.removeLast();
            return null;
        }

        /** The parser shows the components of a record among its members. */
        private static boolean component(ClassTree owner, VariableTree field) {
            return owner.getKind() == Tree.Kind.RECORD
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC);
        }

        @Override
        public Void visitMethod(MethodTree node, Void unused) {
            String name = node.getName().contentEquals("<init>")
                    ? owners.getLast()
                    : node.getName().toString();
            String parameters = node.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .collect(Collectors.joining(","));
            declarations.add("method " + name + "(" + parameters + ")");
            return super.visitMethod(node, unused);
        }

        @Override
        public Void visitAnnotation(AnnotationTree node, Void unused) {
            declarations.add("annotation " + node.getAnnotationType());
            return super.visitAnnotation(node, unused);
        }

        @Override
        public Void visitIdentifier(IdentifierTree node, Void unused) {
            names.add(node.getName().toString());
            return super.visitIdentifier(node, unused);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree node, Void unused) {
            names.add(node.getIdentifier().toString());
            return super.visitMemberSelect(node, unused);
        }
    }
}
