package dev.docbind.plan;

import dev.docbind.declaration.Declaration;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelHandle;
import dev.docbind.model.ModelInterface;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ModelTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A top-level type to be generated; each stands in a file of its own. */
public sealed interface PlannedType {

    /** Its name. */
    JavaName name();

    /** Paths of the pages it is made from, the first one its own. */
    List<String> pages();

    /**
     * The functions of a header.
     *
     * @param name the interface
     * @param stub the class that calls native code
     * @param header the header without {@code .h}; empty where pages name none
     * @param index the header's own page, null where there is none
     * @param part number of this part from 1 where the header is split; 0 for the whole
     * @param parts the parts this interface extends; empty where it is not split
     * @param functions its functions
     */
    record Functions(
            JavaName name,
            JavaName stub,
            String header,
            Declaration.@Nullable Header index,
            int part,
            List<Functions> parts,
            List<PlannedFunction> functions)
            implements PlannedType {
        @Override
        public List<String> pages() {
            return functions.stream()
                    .map(f -> f.model().declaration().page().location().file())
                    .distinct()
                    .toList();
        }
    }

    /**
     * A structure or union.
     *
     * @param name the class
     * @param model the structure
     * @param fields its fields
     */
    record Structure(JavaName name, ModelStructure model, List<PlannedField> fields) implements PlannedType {
        @Override
        public List<String> pages() {
            return pageOf(model.declaration());
        }
    }

    /**
     * An enumeration.
     *
     * @param name the enum
     * @param model the enumeration
     * @param constants its members
     */
    record Enumeration(JavaName name, ModelEnumeration model, List<PlannedConstant> constants) implements PlannedType {
        @Override
        public List<String> pages() {
            return pageOf(model.declaration());
        }
    }

    /**
     * A callback type.
     *
     * @param name the functional interface
     * @param upcall the class that native code enters
     * @param function its signature
     */
    record Callback(JavaName name, JavaName upcall, PlannedFunction function) implements PlannedType {
        @Override
        public List<String> pages() {
            return pageOf(function.model().declaration());
        }
    }

    /**
     * A COM interface or C++ class.
     *
     * @param name the class
     * @param model the interface
     * @param methods its documented methods
     */
    record ComInterface(JavaName name, ModelInterface model, List<PlannedFunction> methods) implements PlannedType {
        @Override
        public List<String> pages() {
            List<String> pages = new ArrayList<>(pageOf(model.declaration()));
            methods.forEach(method -> pages.addAll(pageOf(method.model().declaration())));
            return List.copyOf(pages);
        }
    }

    /**
     * A handle type.
     *
     * @param name the class
     * @param model the handle
     */
    record Handle(JavaName name, ModelHandle model) implements PlannedType {
        @Override
        public List<String> pages() {
            return List.of();
        }
    }

    /**
     * The documented error codes of a function.
     *
     * @param name the enum
     * @param function the function
     * @param codes the codes that have a name
     */
    record Errors(JavaName name, PlannedFunction function, List<PlannedConstant> codes) implements PlannedType {
        @Override
        public List<String> pages() {
            return pageOf(function.model().declaration());
        }
    }

    /**
     * A page of constants, or a part of it.
     *
     * @param name the class
     * @param model the page
     * @param part number of this part from 1 where the page is split; 0 for the whole
     * @param constants the constants with a known value
     */
    record Constants(JavaName name, ModelTable model, int part, List<PlannedConstant> constants)
            implements PlannedType {
        @Override
        public List<String> pages() {
            return pageOf(model.declaration());
        }
    }

    /**
     * The I/O control codes of a header.
     *
     * @param name the enum
     * @param header the header
     * @param codes the codes, one for each page
     * @param declarations the pages, in the order of the codes
     */
    record Ioctls(JavaName name, String header, List<PlannedConstant> codes, List<Declaration.Ioctl> declarations)
            implements PlannedType {
        @Override
        public List<String> pages() {
            return declarations.stream().map(d -> d.page().location().file()).toList();
        }
    }

    private static List<String> pageOf(@Nullable Declaration declaration) {
        return declaration == null
                ? List.of()
                : List.of(declaration.page().location().file());
    }
}
