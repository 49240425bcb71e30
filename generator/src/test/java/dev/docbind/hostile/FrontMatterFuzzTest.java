package dev.docbind.hostile;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes the front matter of a page. Runs in the profile "fuzz" only; {@link FuzzFindingsTest} repeats what was found. */
class FrontMatterFuzzTest {

    @FuzzTest
    @DictionaryFile(resourcePath = "frontMatter.dict")
    void fuzz(byte[] data) {
        FuzzTargets.frontMatter(data);
    }
}
