// The log of each step.
String text = new File(basedir, "build.log").getText("UTF-8")
List<String> steps = text.split(/Scanning for projects/).toList().drop(1)

assert steps[0].contains("put to cc, none wrong")
assert steps[1].contains("nf-chars-toupper.md")
assert steps[1].contains("statements are wrong")

// Another compiler, folders with headers, macros.
assert steps[2].contains("put to gcc, none wrong")
assert steps[3].contains("toupper: the return value")
assert steps[3].contains("statements are wrong")
