package dev.docbind.runtime;

/** The VM does not allow this library to call native code; the message names the flag that allows it. */
public final class NativeAccessException extends IllegalCallerException {

    private static final long serialVersionUID = 1L;

    NativeAccessException(Module module, IllegalCallerException cause) {
        super(
                "native access is denied: start java with --enable-native-access="
                        + (module.isNamed() ? module.getName() : "ALL-UNNAMED")
                        + ", or put Enable-Native-Access: ALL-UNNAMED into the manifest of the executable jar",
                cause);
    }
}
