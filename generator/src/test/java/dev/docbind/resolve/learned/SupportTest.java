package dev.docbind.resolve.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SupportTest {

    @Test
    void whatRulesReadIsToldApart() {
        assertEquals(Support.AGREED, Support.ofClass(List.of("d=in", "r=prose.type.i32"), "i32"));
        assertEquals(Support.CONTRADICTED, Support.ofClass(List.of("d=in", "r=prose.type.i32"), "ptr"));
        assertEquals(Support.MIXED, Support.ofClass(List.of("r=prose.type.i32", "r=prose.handle.ptr"), "ptr"));
        assertEquals(Support.OUT, Support.ofClass(List.of("d=out.opt", "r=direction.out.ptr"), "ptr"));
        assertEquals(Support.TRUTH, Support.ofClass(List.of("r=prose.truth.i32"), "i32"));
        assertEquals(Support.EMPTY, Support.ofClass(List.of("r=none", "p.empty"), "i32"));
        assertEquals(Support.BARE, Support.ofClass(List.of("r=none"), "i32"));
    }

    @Test
    void targetsAreReadFromShapes() {
        assertEquals(Support.AGREED, Support.ofTarget(List.of("rs=prose.pointer-to.p-i64"), "i64"));
        assertEquals(Support.CONTRADICTED, Support.ofTarget(List.of("rs=prose.pointer-to.p-struct"), "i64"));
        assertEquals(Support.BARE, Support.ofTarget(List.of("rs=prose.pointer-to.p-unknown"), "i64"));
    }
}
