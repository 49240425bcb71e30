package dev.docbind.resolve;

import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.Declaration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names that the types of overlays may be made of: those that C text declares and those that pages document. */
final class OverlayTypes {

    private static final List<String> POINTERS = List.of("LPC", "PC", "LP", "P");

    private final TypeTable table;
    private final CParser parser;
    private final List<Declaration> declarations;

    OverlayTypes(TypeTable table, CParser parser, List<Declaration> declarations) {
        this.table = table;
        this.parser = parser;
        this.declarations = declarations;
    }

    /** The part of a type's text that nothing declares, the whole text where it is no C type; null where all is known. */
    @Nullable
    String unknown(String text) {
        CType type = parser.type(text.strip());
        if (type == null) {
            return text;
        }
        Set<String> documented = documented();
        Deque<CType> todo = new ArrayDeque<>(List.of(type));
        while (!todo.isEmpty()) {
            switch (todo.pop()) {
                case CType.Named named -> {
                    if (!known(named.name(), documented)) {
                        return named.name();
                    }
                }
                case CType.Tagged tagged -> {
                    if (!known(tagged.tag(), documented)) {
                        return tagged.tag();
                    }
                }
                case CType.Pointer pointer -> todo.push(pointer.target());
                case CType.Array array -> todo.push(array.element());
                case CType.Function function -> {
                    todo.push(function.returns());
                    function.parameters().forEach(parameter -> todo.push(parameter.type()));
                }
                case CType.Void _, CType.Basic _, CType.Composite _, CType.Enumerated _ -> {}
            }
        }
        return null;
    }

    private boolean known(String name, Set<String> documented) {
        return table.knows(name)
                || documented.contains(name)
                || POINTERS.stream()
                        .anyMatch(prefix ->
                                name.startsWith(prefix) && documented.contains(name.substring(prefix.length())));
    }

    /** All names, for hints. */
    Collection<String> all() {
        Set<String> all = table.names();
        all.addAll(documented());
        return all;
    }

    private Set<String> documented() {
        Set<String> names = new TreeSet<>();
        for (Declaration declaration : declarations) {
            names.add(declaration.id().name());
            declaration
                    .page()
                    .aliases()
                    .forEach(alias -> names.add(alias.replace("*", "").strip()));
        }
        return names;
    }
}
