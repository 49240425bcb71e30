package dev.docbind.benchmarks.runtime;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;

/** The JNA contenders. */
final class Jna {

    /** JNA's interface mapping. */
    static final CLibrary LIBRARY = Native.load("c", CLibrary.class);

    private Jna() {}

    /** The functions, looked up by name. */
    interface CLibrary extends Library {
        int abs(int number);

        int clock_gettime(int id, Pointer time);
    }

    /** JNA's direct mapping. */
    static final class Direct {

        static {
            Native.register("c");
        }

        private Direct() {}

        static native int abs(int number);

        static native int clock_gettime(int id, Pointer time);
    }
}
