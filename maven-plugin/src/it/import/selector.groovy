// Needs a C compiler.
return new ProcessBuilder("sh", "-c", "command -v cc").start().waitFor() == 0
