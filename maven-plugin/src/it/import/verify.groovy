// The log of each step, and the files it left behind.
String text = new File(basedir, "build.log").getText("UTF-8")
List<String> steps = text.split(/Scanning for projects/).toList().drop(1)
String declarations = new File(basedir, "src/main/specs/acme.decl.h").getText("UTF-8")

assert steps[0].contains("acme.decl.h")
assert declarations.contains("acme_turn")
assert !declarations.contains("acme_undocumented")
assert steps[1].contains("1 page read, 1 function bound")
assert new File(basedir, "target/classes/it/User.class").exists()
assert steps[2].contains("missing.h")

// Text of a preprocessor, other folders, another compiler, macros; and the metadata, which this plugin does not have.
String preprocessed = new File(basedir, "target/preprocessed/acme.decl.h").getText("UTF-8")
assert preprocessed.contains("acme_turn(const struct wheel *which, short steps);")
String wide = new File(basedir, "target/wide/acme.decl.h").getText("UTF-8")
assert wide.contains("typedef long acme_steps;")
assert declarations.contains("typedef int acme_steps;")
assert steps[5].contains("win32metadata")
