package dev.docbind.runtime;

import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;

/**
 * The error state of the calling thread that a call may leave behind. It is captured in the same downcall, before the
 * VM can overwrite it. The Windows states exist on Windows only; elsewhere {@code errno} stands in for them, so that
 * bindings made for Windows load and can be tested with function tables on other systems.
 */
public enum CallState {
    /** What {@code GetLastError} returns. */
    LAST_ERROR("GetLastError"),
    /** What {@code WSAGetLastError} returns. */
    WSA_LAST_ERROR("WSAGetLastError"),
    /** The C library's {@code errno}. */
    ERRNO("errno");

    /** The memory that a capturing call writes to. */
    static final StructLayout LAYOUT = Linker.Option.captureStateLayout();

    private final String captured;
    private final long offset;

    CallState(String documented) {
        this.captured = Platform.current() == Platform.WINDOWS ? documented : "errno";
        this.offset = Linker.Option.captureStateLayout().byteOffset(MemoryLayout.PathElement.groupElement(captured));
    }

    Linker.Option option() {
        return Linker.Option.captureCallState(captured);
    }

    int read(MemorySegment state) {
        return state.get(ValueLayout.JAVA_INT, offset);
    }
}
