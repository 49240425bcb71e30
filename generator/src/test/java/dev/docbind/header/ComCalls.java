package dev.docbind.header;

import dev.docbind.ctype.CField;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods of generated interfaces on a native object and compares where they arrive, and with what.
 *
 * @param loader has the generated classes
 * @param object writes down calls
 * @param arena memory for arguments
 */
record ComCalls(ClassLoader loader, RecordingObject object, Arena arena) {

    /** Calls one method that the header declares; how many were called, 0 or 1. */
    int call(PlannedType.ComInterface com, PlannedFunction method, HeaderIndex index, List<String> astray)
            throws ReflectiveOperationException {
        String owner = com.model().id().name();
        String name = method.model().id().name();
        if (index.method(owner, name) == null || method.model().variadic()) {
            return 0;
        }
        List<String> table = index.methodTable(owner).definition().fields().stream()
                .map(CField::name)
                .toList();
        Class<?> type = loader.loadClass(com.name().qualified());
        Object view = type.getConstructor(MemorySegment.class).newInstance(object.pointer());
        Method java = Stream.of(type.getDeclaredMethods())
                .filter(one -> one.getName().equals(method.method()))
                .findFirst()
                .orElseThrow();
        Object[] arguments = new Object[java.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(java.getParameterTypes()[i], i);
        }
        try {
            java.invoke(view, arguments);
            int slot = object.slot();
            if (slot != table.indexOf(name)) {
                astray.add(owner + "::" + name + " arrived in " + slot + " instead of " + table.indexOf(name));
            }
            for (int i = 0; i < Math.min(arguments.length, RecordingObject.ARGUMENTS); i++) {
                if (differs(arguments[i], object.argument(i))) {
                    astray.add(owner + "::" + name + " argument " + i + ": " + arguments[i] + " arrived as "
                            + object.argument(i));
                }
            }
            return 1;
        } catch (InvocationTargetException refused) {
            astray.add(owner + "::" + name + " " + refused.getCause());
            return 0;
        } catch (Throwable failed) {
            throw new ReflectiveOperationException(failed);
        }
    }

    private static boolean differs(@Nullable Object given, long arrived) {
        return switch (given) {
            case null -> arrived != 0;
            case Long value -> arrived != value;
            case Integer value -> (int) arrived != value;
            case Short value -> (short) arrived != value;
            case Byte value -> (byte) arrived != value;
            case Boolean value -> (arrived & 1) != (value ? 1 : 0);
            case MemorySegment value -> arrived != value.address();
            case String _ -> arrived == 0;
            default -> arrived != memory(given);
        };
    }

    /** The address of a structure or variable; the runtime's classes are known to the generated ones only. */
    private static long memory(Object value) {
        try {
            Class<?> type = value.getClass().getClassLoader().loadClass("dev.docbind.runtime.NativeValue");
            MemorySegment memory = (MemorySegment) type.getMethod("segment").invoke(value);
            return memory.address();
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException(other);
        }
    }

    /** A value for a parameter, another one for each position. */
    private @Nullable Object argument(Class<?> type, int position) throws ReflectiveOperationException {
        if (type == long.class) {
            return 0x40L + position;
        }
        if (type == int.class) {
            return 0x20 + position;
        }
        if (type == short.class) {
            return (short) (0x660 + position);
        }
        if (type == byte.class) {
            return (byte) (0x70 + position);
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == String.class) {
            return "text " + position;
        }
        if (type == MemorySegment.class) {
            return arena.allocate(4096, 8);
        }
        for (Class<?> parameter : List.of(SegmentAllocator.class, MemorySegment.class)) {
            try {
                return type.getConstructor(parameter)
                        .newInstance(parameter == MemorySegment.class ? arena.allocate(4096, 8) : arena);
            } catch (NoSuchMethodException other) {
                continue;
            }
        }
        return null;
    }
}
