// The pages leave types open; the metadata, which the plugin has as a dependency here, gives them.
String text = new File(basedir, "build.log").getText("UTF-8")
List<String> steps = text.split(/Scanning for projects/).toList().drop(1)
String declarations =
        new File(basedir, "src/main/specs/Windows.Win32.Networking.WinSock.decl.h").getText("UTF-8")

assert steps[0].contains("1 page read, 0 functions bound, 1 unbound")
assert steps[1].contains("Windows.Win32.Networking.WinSock.decl.h")
assert declarations.contains("WSAConnect(")
assert !declarations.contains("WSASend(")
assert steps[2].contains("1 page read, 1 function bound, 0 unbound")
assert new File(basedir, "target/classes/it/User.class").exists()
