/* A header whose result type the build sets. */
CHARS_RESULT toupper(int c);
