// The log of each step, and the files it left behind.
File log = new File(basedir, "build.log")
String text = log.getText("UTF-8")
List<String> steps = text.split(/Scanning for projects/).toList().drop(1)
File generated = new File(basedir, "target/generated-sources/docbind/it/bindings/chars")

assert steps.size() == 2
assert steps[0].contains("Compiling")
assert steps[1].contains("Bindings are up to date")
assert steps[1].contains("Nothing to compile")
assert !steps[1].contains("Compiling")
