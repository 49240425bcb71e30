// The log of each step, and the files it left behind.
File log = new File(basedir, "build.log")
String text = log.getText("UTF-8")
List<String> steps = text.split(/Scanning for projects/).toList().drop(1)
File generated = new File(basedir, "target/generated-sources/docbind/it/bindings/chars")

assert new File(generated, "Chars.java").exists()
assert new File(basedir, "target/generated-sources/letters/it/other/letters/Letters.java").exists()
assert steps[1].count("Bindings are up to date") == 2
assert steps[1].contains("Nothing to compile")
