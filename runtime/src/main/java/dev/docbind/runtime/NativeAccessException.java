package dev.docbind.runtime;

/** The VM does not allow this library to call native code; the message names the flag that allows it. */
public final class NativeAccessException extends IllegalCallerException {

    private static final long serialVersionUID = 1L;

    NativeAccessException(Module module, IllegalCallerException cause) {
        super("native access is denied: start java with " + remedy(module), cause);
    }

    /** A manifest grants access to what lies on the class path only. */
    private static String remedy(Module module) {
        return module.isNamed()
                ? "--enable-native-access=" + module.getName()
                : "--enable-native-access=ALL-UNNAMED, or put Enable-Native-Access: ALL-UNNAMED into the manifest of the"
                        + " executable jar";
    }
}
