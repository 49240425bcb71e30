package dev.docbind.resolve.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static String function(String name) {
        return Families.of(new ApiId(ApiKind.FUNCTION, "a", null, name));
    }

    private static String method(String owner, String name) {
        return Families.of(new ApiId(ApiKind.METHOD, "a", owner, name));
    }

    @Test
    void variantsAreOneFamily() {
        assertEquals(function("OpenThing"), function("OpenThingExW"));
        assertEquals(function("OpenThing"), function("OpenThingA"));
        assertEquals(function("NtOpenThing"), function("ZwOpenThing"));
        assertEquals(method("IThing", "Open"), method("IThing5", "OpenWide"));
    }

    @Test
    void othersAreNot() {
        assertNotEquals(function("OpenThing"), function("CloseThing"));
        assertNotEquals(method("IThing", "Open"), method("IOther", "Open"));
        assertEquals("gdixFA".toLowerCase(java.util.Locale.ROOT), function("gdixFA"));
    }
}
