package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Text;
import dev.docbind.stress.windows.HANDLE;
import dev.docbind.stress.winstress.IWinCounter;
import dev.docbind.stress.winstress.WINBITS;
import dev.docbind.stress.winstress.WINCALCTABLE;
import dev.docbind.stress.winstress.WINENUMPROC;
import dev.docbind.stress.winstress.WINLEVEL;
import dev.docbind.stress.winstress.WINNAME;
import dev.docbind.stress.winstress.WINSCALARS;
import dev.docbind.stress.winstress.WinCodeError;
import dev.docbind.stress.winstress.WinHresultError;
import dev.docbind.stress.winstress.WinStatusError;
import dev.docbind.stress.winstress.Winstress;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Windows shapes, laid out by the rules of windows-x64: types, bitfields, strings, status codes, COM, tables. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class WinstressTest {

    private final Winstress win = Winstress.load(CLibrary.stress());
    private final Arena arena = Arena.ofConfined();

    @AfterEach
    void free() {
        arena.close();
    }

    @Test
    void types() {
        assertEquals(64, WINSCALARS.LAYOUT.byteSize());
        WINSCALARS all = new WINSCALARS(arena);
        win.WinScalarsFill(all);
        assertEquals((byte) 255, all.bByte());
        assertEquals((short) 65535, all.wWord());
        assertEquals(-1, all.dwDword());
        assertEquals(-1, all.lLong());
        assertEquals(-2, all.llLong());
        assertEquals(3, all.pointerSized());
        assertEquals(2.5f, all.single());
        assertEquals('n', all.narrow());
        assertEquals(255 + 65535 + 4294967295L - 1 - 2 + 3 + 1 + 1 + 0x20ac + 'n' + 2 + 1 + 4, win.WinScalarsSum(all));
    }

    @Test
    void bitfieldsOfMicrosoftCompilers() {
        assertEquals(16, WINBITS.LAYOUT.byteSize());
        WINBITS all = new WINBITS(arena);
        assertEquals(7, win.WinBitsSum(all.Low(7)));
        assertEquals(38, win.WinBitsSum(all.Mid(31)));
        assertEquals(38 + 511, win.WinBitsSum(all.Half((short) 511)));
        assertEquals(38 + 511 + 0xffffff, win.WinBitsSum(all.Rest(0xffffff)));
        assertEquals(38 + 511 + 0xffffff + 0xfff, win.WinBitsSum(all.More(0xfff)));
    }

    @Test
    void strings() {
        assertEquals('a' + 0x20ac, win.WinTextW("a\u20ac"));
        assertEquals('a' + 'b', win.WinTextA("ab"));
        WINNAME name = new WINNAME(arena).szName("\u20acuro");
        assertEquals(32, name.cbSize());
        assertEquals(4, win.WinNameLength(name));
        assertEquals("\u20acuro", name.szName());
        MemorySegment buffer = arena.allocate(2 * 4, 2);
        assertEquals(3, win.WinGetText(buffer, 4));
        assertEquals("wid", Text.UTF16.read(buffer));
        assertThrows(IllegalArgumentException.class, () -> win.WinGetText(buffer, 5), "characters, not bytes");
    }

    @Test
    void callbacks() {
        List<Integer> items = new ArrayList<>();
        Callback<WINENUMPROC> each = WINENUMPROC.in(arena, (item, value) -> {
            items.add(item);
            return items.size() < value;
        });
        assertFalse(win.WinEnum(each, 3));
        assertEquals(List.of(1_000_000_000, 2_000_000_000, (int) 3_000_000_000L), items);
        items.clear();
        assertTrue(win.WinEnum(each, 100));
    }

    @Test
    void handles() {
        HANDLE thing = win.WinOpen("thing");
        assertTrue(thing.isValid());
        assertTrue(win.WinClose(thing));
        HANDLE none = win.WinOpen("");
        assertEquals(-1, none.value(), "INVALID_HANDLE_VALUE");
        assertFalse(none.isValid());
        assertFalse(win.WinClose(none));
    }

    @Test
    void enumerations() {
        assertEquals(WINLEVEL.WinLevelNext, win.WinLevelUp(WINLEVEL.WinLevelLow));
        assertEquals(11, WINLEVEL.WinLevelNext.value());
        assertEquals(1, win.WinLevelUp(WINLEVEL.WinLevelNone).value());
    }

    @Test
    void statusCodes() {
        win.WinHresultOrThrow(0);
        assertEquals(1, win.WinHresult(1), "S_FALSE is a success");
        win.WinHresultOrThrow(1);
        NativeException failure = assertThrows(NativeException.class, () -> win.WinHresultOrThrow(0x80070057));
        assertSame(WinHresultError.E_INVALIDARG, failure.error().orElseThrow());
        assertEquals("WinHresult: E_INVALIDARG (0x80070057): An argument is not valid.", failure.getMessage());
        win.WinStatusOrThrow(0x40000000);
        failure = assertThrows(NativeException.class, () -> win.WinStatusOrThrow(0xC000000D));
        assertSame(WinStatusError.STATUS_INVALID_PARAMETER, failure.error().orElseThrow());
        win.WinCodeOrThrow(0);
        failure = assertThrows(NativeException.class, () -> win.WinCodeOrThrow(5));
        assertSame(WinCodeError.ERROR_ACCESS_DENIED, failure.error().orElseThrow());
    }

    @Test
    void objects() {
        PointerOut out = new PointerOut(arena);
        win.WinCreateCounterOrThrow(out);
        try (IWinCounter counter = new IWinCounter(out.get())) {
            assertEquals(0, counter.Add(40));
            counter.AddOrThrow(2);
            IntOut value = new IntOut(arena);
            counter.GetValueOrThrow(value);
            assertEquals(42, value.get());
            NativeException failure = assertThrows(NativeException.class, () -> counter.AddOrThrow(-1));
            assertEquals(0x80070057, failure.code());
            assertEquals(1, counters());
        }
        assertEquals(0, counters(), "closing releases the reference");
    }

    private static int counters() {
        return (int) symbol("stress_counters", FunctionDescriptor.of(ValueLayout.JAVA_INT));
    }

    @SuppressWarnings("restricted") // calls what stress.c declares
    private static Object symbol(String function, FunctionDescriptor shape) {
        try {
            return Linker.nativeLinker()
                    .downcallHandle(CLibrary.stress().findOrThrow(function), shape)
                    .invoke();
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void tableOfFunctionPointers() {
        MemorySegment table = (MemorySegment) symbol("stress_calc", FunctionDescriptor.of(ValueLayout.ADDRESS));
        WINCALCTABLE calc = new WINCALCTABLE(table);
        assertEquals(2, calc.dwVersion());
        Winstress functions = Winstress.load(calc);
        assertEquals(5, functions.WinCalcAdd(2, 3));
        assertEquals(7.5, functions.WinCalcScale(2.5, 3));
    }
}
