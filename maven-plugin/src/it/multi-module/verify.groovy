// Each module has the bindings of its own pages, though both were built at once.
def generated = { String module -> new File(basedir, module + "/target/generated-sources/docbind/it/bindings/chars/Chars.java").text }
assert generated("one").contains("toupper") && !generated("one").contains("tolower")
assert generated("two").contains("tolower") && !generated("two").contains("toupper")
