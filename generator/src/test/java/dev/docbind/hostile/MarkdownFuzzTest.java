package dev.docbind.hostile;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Fuzzes the reading of Markdown with HTML in it, up to the Javadoc made of it. Runs in the profile "fuzz" only; {@link FuzzFindingsTest} repeats what was found. */
class MarkdownFuzzTest {

    @FuzzTest
    @DictionaryFile(resourcePath = "markdown.dict")
    void fuzz(byte[] data) {
        FuzzTargets.markdown(data);
    }
}
