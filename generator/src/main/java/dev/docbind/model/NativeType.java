package dev.docbind.model;

import dev.docbind.ctype.Abi;

/** What a value is, as far as a Java caller needs to know: the resolved counterpart of a C type. */
public sealed interface NativeType {

    /** The register-level class of a value of this type. */
    Abi abi();

    /** No value. */
    record Void() implements NativeType {
        @Override
        public Abi abi() {
            return Abi.VOID;
        }
    }

    /**
     * A number or character.
     *
     * @param abi its class, one of the integer and floating classes
     * @param unsigned whether it is unsigned
     * @param name the C name it was declared by, as {@code DWORD}
     */
    record Scalar(Abi abi, boolean unsigned, String name) implements NativeType {}

    /**
     * A truth value.
     *
     * @param abi {@link Abi#I32} for {@code BOOL}, {@link Abi#I8} for {@code BOOLEAN} and {@code _Bool}
     * @param name the C name
     */
    record Bool(Abi abi, String name) implements NativeType {}

    /**
     * A value of a documented or declared enumeration.
     *
     * @param name the enumeration
     * @param abi its class, mostly {@link Abi#I32}
     */
    record Enumeration(String name, Abi abi) implements NativeType {}

    /**
     * A structure or union by value.
     *
     * @param name its name
     */
    record Struct(String name) implements NativeType {
        @Override
        public Abi abi() {
            return Abi.STRUCT;
        }
    }

    /**
     * An array as a field.
     *
     * @param element what it holds
     * @param length how many; -1 where not known, 0 for a flexible array
     */
    record Array(NativeType element, long length) implements NativeType {
        @Override
        public Abi abi() {
            return Abi.ARRAY;
        }
    }

    /**
     * A pointer to something else than what has a case of its own.
     *
     * @param target what it points to; {@link Void} for {@code void *}, {@link Unknown} where nothing reliable says
     * @param targetConst whether the target is const
     */
    record Pointer(NativeType target, boolean targetConst) implements NativeType {
        @Override
        public Abi abi() {
            return Abi.PTR;
        }
    }

    /**
     * A pointer to a zero-terminated string.
     *
     * @param encoding how it is encoded
     * @param writable whether the function may write to it
     */
    record Text(Encoding encoding, boolean writable) implements NativeType {
        @Override
        public Abi abi() {
            return Abi.PTR;
        }
    }

    /**
     * An opaque handle.
     *
     * @param name the handle type, as {@code HKEY}
     * @param abi {@link Abi#PTR}, or an integer class for handles such as {@code SOCKET}
     */
    record Handle(String name, Abi abi) implements NativeType {}

    /**
     * A pointer to a callback function.
     *
     * @param name the callback type
     */
    record Callback(String name) implements NativeType {
        @Override
        public Abi abi() {
            return Abi.PTR;
        }
    }

    /**
     * A pointer to a COM interface.
     *
     * @param name the interface
     */
    record ComInterface(String name) implements NativeType {
        @Override
        public Abi abi() {
            return Abi.PTR;
        }
    }

    /** Not known. */
    record Unknown() implements NativeType {
        @Override
        public Abi abi() {
            return Abi.UNKNOWN;
        }
    }

    /** How strings are encoded. */
    enum Encoding {
        /** UTF-16, 2-byte units. */
        UTF16,
        /** The ANSI code page of Windows. */
        ANSI,
        /** UTF-8. */
        UTF8,
        /** 4-byte {@code wchar_t}. */
        UTF32
    }
}
