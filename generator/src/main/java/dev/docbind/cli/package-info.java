/** The command line: parses arguments, asks the tool, prints, and turns outcomes into exit codes. May import everything; nothing imports it. */
@NullMarked
package dev.docbind.cli;

import org.jspecify.annotations.NullMarked;
