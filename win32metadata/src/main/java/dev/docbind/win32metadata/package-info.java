/** Microsoft's win32metadata as a source of declarations for imports. Imports header, ctype, diagnostic and the library that reads the metadata. */
@NullMarked
package dev.docbind.win32metadata;

import org.jspecify.annotations.NullMarked;
