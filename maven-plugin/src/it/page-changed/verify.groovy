// The log of each step, and the files it left behind.
File log = new File(basedir, "build.log")
String text = log.getText("UTF-8")
List<String> steps = text.split(/Scanning for projects/).toList().drop(1)
File generated = new File(basedir, "target/generated-sources/docbind/it/bindings/chars")

assert !steps[1].contains("Bindings are up to date")
assert new File(generated, "Chars.java").text.contains("umlauts stay as they are")
assert steps[1].contains("Compiling")
