package dev.docbind.win32metadata;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.DeclarationSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.codecrete.windowsapi.metadata.ComInterface;
import net.codecrete.windowsapi.metadata.ConstantValue;
import net.codecrete.windowsapi.metadata.Delegate;
import net.codecrete.windowsapi.metadata.EnumType;
import net.codecrete.windowsapi.metadata.Metadata;
import net.codecrete.windowsapi.metadata.Method;
import net.codecrete.windowsapi.metadata.Struct;
import net.codecrete.windowsapi.metadata.Type;
import net.codecrete.windowsapi.metadata.TypeAlias;
import net.codecrete.windowsapi.winmd.MetadataBuilder;

/** Declares in C what win32metadata says of functions, structures, enumerations, callbacks, interfaces and constants. */
public final class Win32Metadata implements DeclarationSource {

    /** Made by the service loader. */
    public Win32Metadata() {}

    @Override
    public String id() {
        return "win32metadata";
    }

    @Override
    public Result<List<CDeclaration>> declarations(Target target, Set<String> documented) {
        if (!target.windows()) {
            return Result.failed(Diagnostic.error(
                    "import.metadata-target",
                    SourceLocation.of(""),
                    "win32metadata describes Windows, and the pages are for " + target.id() + ".",
                    null));
        }
        Metadata metadata = MetadataBuilder.load();
        Declarations declarations = new Declarations(target, documented);
        List<CDeclaration> all = new ArrayList<>();
        metadata.types().forEach(type -> add(declarations, type, all));
        metadata.methods().forEach(method -> add(declarations, method, all));
        metadata.constants().forEach(constant -> add(declarations, constant, all));
        return Result.of(unambiguous(all));
    }

    private static void add(Declarations declarations, Type type, List<CDeclaration> all) {
        if (type.namespace() == null || declarations.foreign(type.name(), type.nativeName())) {
            return;
        }
        switch (type) {
            case Struct struct -> declarations.structure(struct).ifPresent(all::add);
            case EnumType enumeration -> all.addAll(declarations.enumeration(enumeration));
            case Delegate delegate -> all.add(declarations.callback(delegate));
            case ComInterface com -> all.add(declarations.comInterface(com));
            case TypeAlias alias -> all.add(declarations.alias(alias));
            default -> {}
        }
    }

    private static void add(Declarations declarations, Method method, List<CDeclaration> all) {
        boolean exported = method.dll() != null && !declarations.foreign(method.name(), method.nativeName());
        if (exported) {
            all.add(declarations.function(method));
        }
    }

    private static void add(Declarations declarations, ConstantValue constant, List<CDeclaration> all) {
        declarations.constant(constant).ifPresent(all::add);
    }

    /** Several namespaces may define one name; where they differ, none of them is taken. */
    private static List<CDeclaration> unambiguous(List<CDeclaration> all) {
        Map<String, CDeclaration> first = new HashMap<>();
        Set<String> differing = new HashSet<>();
        for (CDeclaration declaration : all) {
            CDeclaration other = first.putIfAbsent(key(declaration), declaration);
            if (other != null && !Declarations.same(other, declaration)) {
                differing.add(key(declaration));
            }
        }
        return all.stream()
                .filter(declaration -> !differing.contains(key(declaration)))
                .toList();
    }

    private static String key(CDeclaration declaration) {
        return declaration.getClass().getSimpleName() + " " + declaration.name();
    }
}
