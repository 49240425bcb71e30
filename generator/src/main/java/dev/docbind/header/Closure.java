package dev.docbind.header;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the declarations that given names need: everything used by value, and the names of what is pointed to. */
final class Closure {

    private final HeaderIndex index;
    private final TypeTable builtin;
    private final Set<CDeclaration> chosen = new HashSet<>();
    private final Set<CDeclaration> opened = new HashSet<>();
    private final List<CDeclaration> interfaces = new ArrayList<>();
    private final Deque<CType> open = new ArrayDeque<>();

    Closure(HeaderIndex index, TypeTable builtin) {
        this.index = index;
        this.builtin = builtin;
    }

    /** The declarations for these names in the order of the header, interfaces first. */
    List<CDeclaration> of(Set<String> names) {
        names.forEach(this::request);
        while (!open.isEmpty()) {
            follow(open.pop());
        }
        List<CDeclaration> all = new ArrayList<>(interfaces);
        Set<String> seen = new HashSet<>();
        for (CDeclaration declaration : index.declarations()) {
            boolean other = !(declaration instanceof CDeclaration.Interface);
            if (other
                    && chosen.contains(declaration)
                    && seen.add(declaration.getClass().getSimpleName() + declaration.name())) {
                all.add(declaration);
            }
        }
        return all;
    }

    private void request(String name) {
        CType.Composite table = index.methodTable(name);
        if (table != null) {
            comInterface(name, table);
        } else {
            comInterface(name);
        }
        take(index.function(name));
        take(table == null ? index.typedef(name) : null);
        take(table == null ? index.tag(name) : null);
        take(index.constant(name));
        take(index.enumerator(name));
        CDeclaration.Typedef typedef = index.typedef(name);
        if (typedef != null && table == null && typedef.type() instanceof CType.Tagged tagged) {
            take(index.tag(tagged.tag()));
        }
    }

    private void comInterface(String name, CType.Composite table) {
        List<CDeclaration.Prototype> methods = new ArrayList<>();
        for (CField field : table.definition().fields()) {
            boolean method = field.name() != null
                    && field.type() instanceof CType.Pointer pointer
                    && pointer.target() instanceof CType.Function;
            if (method && field.type() instanceof CType.Pointer(CType.Function function, boolean _)) {
                CType.Function plain = index.method(function);
                CType.Function type =
                        new CType.Function(plain.returns(), plain.parameters(), plain.variadic(), "STDMETHODCALLTYPE");
                methods.add(new CDeclaration.Prototype(String.valueOf(field.name()), type, location(name)));
                function(type);
            }
        }
        interfaces.add(new CDeclaration.Interface(name, "", List.copyOf(methods), "", location(name)));
    }

    /** An interface as C++ declares it, with all it inherits from, since its table goes on from theirs. */
    private void comInterface(String name) {
        Deque<CDeclaration.Interface> chain = new ArrayDeque<>();
        CDeclaration.Interface now = index.comInterface(name);
        while (now != null && !chain.contains(now)) {
            chain.push(now);
            now = index.comInterface(now.base());
        }
        for (CDeclaration.Interface type : chain) {
            if (chosen.add(type)) {
                interfaces.add(type);
                type.methods().forEach(method -> function(method.type()));
            }
        }
    }

    private dev.docbind.diagnostic.SourceLocation location(String type) {
        CDeclaration.Tag tag = index.tag(type + "Vtbl");
        CDeclaration.Typedef typedef = index.typedef(type + "Vtbl");
        return tag != null
                ? tag.location()
                : typedef != null ? typedef.location() : dev.docbind.diagnostic.SourceLocation.of("");
    }

    private void take(@Nullable CDeclaration declaration) {
        if (declaration == null || !opened.add(declaration)) {
            return;
        }
        chosen.add(declaration);
        switch (declaration) {
            case CDeclaration.Prototype it -> function(it.type());
            case CDeclaration.Typedef it -> open.push(it.type());
            case CDeclaration.Tag it -> open.push(it.type());
            default -> {}
        }
    }

    private void function(CType.Function function) {
        open.push(function.returns());
        function.parameters().forEach(parameter -> open.push(parameter.type()));
    }

    private void follow(CType type) {
        switch (type) {
            case CType.Named named -> named(named.name());
            case CType.Tagged tagged -> take(known(tagged) ? null : index.tag(tagged.tag()));
            case CType.Pointer pointer -> {
                if (!(pointer.target() instanceof CType.Tagged)) {
                    pointee(pointer.target());
                }
            }
            case CType.Array array -> open.push(array.element());
            case CType.Function function -> function(function);
            case CType.Composite composite -> composite.definition().fields().forEach(field -> open.push(field.type()));
            default -> {}
        }
    }

    /** Of what is pointed to only the name is needed, not the members. */
    private void pointee(CType target) {
        if (target instanceof CType.Named named) {
            CDeclaration.Typedef typedef = index.typedef(named.name());
            boolean opaque = typedef != null && typedef.type() instanceof CType.Tagged;
            if (opaque && typedef != null && !knownName(named.name())) {
                chosen.add(typedef);
            } else {
                named(named.name());
            }
        } else {
            open.push(target);
        }
    }

    private void named(String name) {
        if (!knownName(name)) {
            take(index.typedef(name));
        }
    }

    private boolean knownName(String name) {
        return builtin.typedef(name) != null;
    }

    private boolean known(CType.Tagged tagged) {
        return builtin.tagged(tagged.kind(), tagged.tag()) != null;
    }
}
