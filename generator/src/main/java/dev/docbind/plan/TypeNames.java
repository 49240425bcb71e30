package dev.docbind.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Gives each top-level type its name within the package of its header. */
final class TypeNames {

    /** Simple names that generated code uses for something else. */
    private static final Set<String> USED = Set.of(
            "Object",
            "String",
            "Override",
            "Deprecated",
            "SuppressWarnings",
            "FunctionalInterface",
            "SafeVarargs",
            "Class",
            "Enum",
            "Record",
            "Comparable",
            "Iterable",
            "AutoCloseable",
            "Throwable",
            "Exception",
            "Error",
            "RuntimeException",
            "IllegalArgumentException",
            "IllegalStateException",
            "UnsupportedOperationException",
            "AssertionError",
            "Math",
            "System",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Boolean",
            "Character",
            "Void",
            "Number",
            "Thread",
            "Runnable",
            "Process",
            "Module",
            "Package",
            "List",
            "Map",
            "Set",
            "Optional",
            "OptionalInt",
            "OptionalLong",
            "Arena",
            "MemorySegment",
            "MemoryLayout",
            "ValueLayout",
            "AddressLayout",
            "StructLayout",
            "UnionLayout",
            "SequenceLayout",
            "GroupLayout",
            "PaddingLayout",
            "FunctionDescriptor",
            "SymbolLookup",
            "SegmentAllocator",
            "Linker",
            "MethodHandle",
            "MethodHandles",
            "Charset",
            "StandardCharsets",
            "Structure",
            "Union",
            "Opaque",
            "Callback",
            "Callbacks",
            "Handle",
            "Handles",
            "Guid",
            "CallbackShape",
            "NativeValue",
            "CharOut",
            "StructureArray",
            "FlagSet",
            "EnumValue",
            "ComObject",
            "UncountedObject",
            "Com",
            "ErrorCode",
            "ErrorCodes",
            "Flags",
            "NativeException",
            "NativeStub",
            "NativeSymbol",
            "Native",
            "Downcalls",
            "Failures",
            "CallState",
            "SymbolSource",
            "Scratch",
            "Arguments",
            "Text",
            "TextOut",
            "Bits",
            "Layouts",
            "ByteOut",
            "ShortOut",
            "IntOut",
            "LongOut",
            "FloatOut",
            "DoubleOut",
            "PointerOut",
            "SegmentOut",
            "StringOut",
            "BooleanOut",
            "StructOut",
            "Bind",
            "Binding",
            "RuntimeVersion",
            "UnboundFunctionException",
            "MissingSymbolException",
            "MissingLibraryException",
            "java",
            "javax",
            "dev",
            "com",
            "org",
            "net");

    private final String basePackage;
    private final Map<String, Scope> scopes = new HashMap<>();

    TypeNames(String basePackage) {
        this.basePackage = basePackage;
    }

    /** The package of a header. */
    String packageOf(String header) {
        return basePackage + "." + (header.isEmpty() ? "other" : Identifiers.ofPackage(header));
    }

    /**
     * Takes a type name.
     *
     * @param header the header
     * @param wish the identifier wished for
     * @param suffix what to append where the wish is taken
     * @return the name
     */
    JavaName give(String header, String wish, String suffix) {
        String packageName = packageOf(header);
        Scope scope = scopes.computeIfAbsent(
                packageName, name -> Scope.ofFiles().reserve(USED).reserve(Set.of(firstSegment(name))));
        return new JavaName(packageName, scope.give(wish, suffix));
    }

    private static String firstSegment(String packageName) {
        int dot = packageName.indexOf('.');
        return dot < 0 ? packageName : packageName.substring(0, dot);
    }
}
