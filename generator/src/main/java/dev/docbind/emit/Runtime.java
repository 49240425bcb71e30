package dev.docbind.emit;

import com.palantir.javapoet.ClassName;

/** The names of the runtime that generated code calls. */
final class Runtime {

    static final String PACKAGE = "dev.docbind.runtime";
    static final ClassName ENUM_VALUE = runtime("EnumValue");
    static final ClassName FLAG_SET = runtime("FlagSet");
    static final ClassName ERROR_CODE = runtime("ErrorCode");
    static final ClassName STRUCTURE = runtime("Structure");
    static final ClassName STRUCTURE_ARRAY = runtime("StructureArray");
    static final ClassName BITS = runtime("Bits");
    static final ClassName TEXT = runtime("Text");
    static final ClassName ARGUMENTS = runtime("Arguments");
    static final ClassName SCRATCH = runtime("Scratch");
    static final ClassName CALL_STATE = runtime("CallState");
    static final ClassName DOWNCALLS = runtime("Downcalls");
    static final ClassName FAILURES = runtime("Failures");
    static final ClassName NATIVE_STUB = runtime("NativeStub");
    static final ClassName NATIVE_SYMBOL = runtime("NativeSymbol");
    static final ClassName SYMBOL_SOURCE = runtime("SymbolSource");
    static final ClassName NATIVE_EXCEPTION = runtime("NativeException");
    static final ClassName UNBOUND = runtime("UnboundFunctionException");
    static final ClassName CALLBACK = runtime("Callback");
    static final ClassName HANDLE = runtime("Handle");
    static final ClassName CALLBACK_SHAPE = runtime("CallbackShape");
    static final ClassName GUID = runtime("Guid");
    static final ClassName COM_OBJECT = runtime("ComObject");
    static final ClassName UNCOUNTED_OBJECT = runtime("UncountedObject");

    private Runtime() {}

    /** An out-parameter type. */
    static ClassName out(String name) {
        return runtime(name);
    }

    private static ClassName runtime(String name) {
        return ClassName.get(PACKAGE, name);
    }
}
