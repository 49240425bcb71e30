package dev.docbind.hostile;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/** Fuzzes the whole road from a page to Java. Runs in the profile "fuzz" only; {@link FuzzFindingsTest} repeats what was found. */
class RoadFuzzTest {

    @FuzzTest
    @DictionaryFile(resourcePath = "road.dict")
    void fuzz(byte[] data) throws IOException {
        FuzzTargets.road(data);
    }
}
