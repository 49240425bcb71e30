package dev.docbind.hostile;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes C declarations, their printing and their layouts. Runs in the profile "fuzz" only; {@link FuzzFindingsTest} repeats what was found. */
class DeclarationsFuzzTest {

    @FuzzTest
    @DictionaryFile(resourcePath = "declarations.dict")
    void fuzz(byte[] data) {
        FuzzTargets.declarations(data);
    }
}
