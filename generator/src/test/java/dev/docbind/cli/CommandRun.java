package dev.docbind.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One run of the command line, as a user would see it.
 *
 * @param code the exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record CommandRun(int code, String out, String err) {

    /** Runs a command with arguments, paths among them. */
    static CommandRun of(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument instanceof Path path ? path.toString() : String.valueOf(argument));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), texts.toArray(String[]::new));
        return new CommandRun(code, out.toString(), err.toString().replace("\r\n", "\n"));
    }
}
