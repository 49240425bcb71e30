package dev.docbind.abi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the JDK's own Windows x64 call arranger, which every JDK build contains, where it puts the values of a call. The
 * arranger is internal, so this is reflection over packages that the test run exports.
 */
final class JdkPlacement {

    private static final String ABI = "jdk.internal.foreign.abi.";
    private static final List<String> INTEGER =
            List.of("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11");

    private JdkPlacement() {}

    /** The places of a downcall's values. */
    static Placement downcall(FunctionDescriptor descriptor, Linker.Option... options) {
        return placement(descriptor, false, options);
    }

    /** The places of an upcall's values. */
    static Placement upcall(FunctionDescriptor descriptor) {
        return placement(descriptor, true);
    }

    private static Placement placement(FunctionDescriptor descriptor, boolean upcall, Linker.Option... options) {
        try {
            Class<?> linkerOptions = Class.forName(ABI + "LinkerOptions");
            Method make = linkerOptions.getMethod(
                    upcall ? "forUpcall" : "forDowncall", FunctionDescriptor.class, Linker.Option[].class);
            Class<?> arranger = Class.forName(ABI + "x64.windows.CallArranger");
            Object bindings = arranger.getMethod(
                            "getBindings", MethodType.class, FunctionDescriptor.class, boolean.class, linkerOptions)
                    .invoke(
                            null,
                            descriptor.toMethodType(),
                            descriptor,
                            upcall,
                            make.invoke(null, descriptor, options));
            return read(descriptor, bindings);
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException("run with --add-exports java.base/" + ABI, unreachable);
        }
    }

    private static Placement read(FunctionDescriptor descriptor, Object bindings) throws ReflectiveOperationException {
        boolean inMemory = (boolean) get(bindings, "isInMemoryReturn");
        Object sequence = get(bindings, "callingSequence");
        List<List<String>> places = new ArrayList<>();
        int count = (int) get(sequence, "argumentBindingsCount");
        for (int i = 0; i < count; i++) {
            List<?> steps = (List<?>)
                    sequence.getClass().getMethod("argumentBindings", int.class).invoke(sequence, i);
            places.add(places(steps));
        }
        int extra = count - descriptor.argumentLayouts().size();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < descriptor.argumentLayouts().size(); i++) {
            arguments.add(
                    narrowed(places.get(extra + i), descriptor.argumentLayouts().get(i)));
        }
        if (inMemory) {
            String hidden = places.get(extra - 1).getFirst();
            return new Placement(hidden.equals("rcx:8") ? "memory" : "memory in " + hidden, arguments);
        }
        List<String> returned = places((List<?>) get(sequence, "returnBindings"));
        return new Placement(
                returned.isEmpty()
                        ? "void"
                        : narrowed(returned, descriptor.returnLayout().orElseThrow()),
                arguments);
    }

    /** The JDK moves what is smaller than 4 bytes as 4 bytes; of those the convention leaves the upper ones open. */
    private static String narrowed(List<String> places, MemoryLayout layout) {
        String all = String.join("&", places);
        return layout.byteSize() < 4 ? all.replace(":4", ":" + layout.byteSize()) : all;
    }

    /** The registers and slots that the steps of one value touch. */
    private static List<String> places(List<?> steps) throws ReflectiveOperationException {
        List<String> places = new ArrayList<>();
        boolean reference = steps.stream().anyMatch(JdkPlacement::copies);
        for (Object step : steps) {
            String kind = step.getClass().getSimpleName();
            if (kind.equals("VMStore") || kind.equals("VMLoad")) {
                String place = place(get(step, "storage"));
                Class<?> type = (Class<?>) get(step, "type");
                places.add(place + (reference ? ":ref" : ":" + bytes(type)));
            }
        }
        return places;
    }

    /** Whether a step makes a copy whose address travels, or views such a copy. */
    private static boolean copies(Object step) {
        try {
            return switch (step.getClass().getSimpleName()) {
                case "Copy" -> true;
                case "BoxAddress" -> (boolean) get(step, "needsScope");
                default -> false;
            };
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static String place(Object storage) throws ReflectiveOperationException {
        int type = (byte) get(storage, "type");
        int index = (int) get(storage, "indexOrOffset");
        return switch (type) {
            case 0 -> INTEGER.get(index);
            case 1 -> "xmm" + index;
            case 3 -> "stack+" + index;
            default -> "?";
        };
    }

    private static int bytes(Class<?> type) {
        return type == boolean.class
                ? 1
                : MethodType.methodType(type).wrap().returnType() == Void.class
                        ? 0
                        : (int) size(MethodType.methodType(type).wrap().returnType());
    }

    private static long size(Class<?> wrapper) {
        try {
            return (int) wrapper.getField("BYTES").get(null);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object get(Object target, String accessor) throws ReflectiveOperationException {
        return target.getClass().getMethod(accessor).invoke(target);
    }

    /** Whether a layout travels by reference or in one register; for probes. */
    static boolean byReference(MemoryLayout layout) {
        long size = layout.byteSize();
        return layout instanceof GroupLayout && size != 1 && size != 2 && size != 4 && size != 8;
    }
}
