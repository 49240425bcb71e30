package dev.docbind.cli;

import dev.docbind.diff.format.DiffFormat;
import dev.docbind.lint.format.LintFormat;
import dev.docbind.tool.NewPage;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Where the command line begins. */
@Command(
        name = "docbind",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Generates Java bindings for native libraries from their documentation pages.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:Done.",
            " 1:Done, with findings: lint errors, drift, a mismatch, a breaking change.",
            " 2:The command line or the configuration is wrong; nothing was done.",
            " 3:Done, but pages with errors were left out.",
            " 4:Output could not be written.",
            "70:docbind itself failed: a defect, or not enough memory."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind generate                     specs/ to generated/src/main/java",
            "  docbind model specs/zlib             what is known about these pages, as JSON",
            "  docbind COMMAND --help               options and examples of a command"
        },
        subcommands = {
            GenerateCommand.class,
            CheckCommand.class,
            ModelCommand.class,
            ExplainCommand.class,
            LintCommand.class,
            DiffCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            ImportCommand.class,
            NewCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {

    private static final int FRAMES = 12;

    /** What asks for the version, answered at once since no command need be known for it. */
    private static final List<String> VERSION = List.of("--version", "-V");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command and returns its exit code; tests call it in place of {@link #main}. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length == 1 && VERSION.contains(arguments[0])) {
            Arrays.stream(new Version().getVersion()).forEach(out::println);
            return ExitCode.DONE.number();
        }
        int code;
        try {
            code = commandLine().setOut(out).setErr(err).execute(arguments);
        } catch (VirtualMachineError exhausted) {
            code = exhausted(err, exhausted);
        }
        out.flush();
        err.flush();
        return code;
    }

    /** Memory or stack ran out. Output is replaced file by file, so the next run finishes what this one began. */
    static int exhausted(PrintWriter err, VirtualMachineError error) {
        if (error instanceof OutOfMemoryError) {
            err.println("docbind: there is not enough memory (" + error.getMessage() + ").");
            err.println("    Set JAVA_TOOL_OPTIONS=-Xmx2g to allow more, or generate fewer pages at once.");
        } else {
            err.println("docbind: this is a defect of docbind, please report it: " + error);
            Arrays.stream(error.getStackTrace()).limit(FRAMES).forEach(frame -> err.println("    at " + frame));
        }
        return ExitCode.DEFECT.number();
    }

    /** The whole command line, as reference documentation reads it. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.registerConverter(NewPage.Kind.class, new Choices<>(NewPage.Kind.class));
        line.registerConverter(LintFormat.class, new Choices<>(LintFormat.class));
        line.registerConverter(VerifyCommand.Format.class, new Choices<>(VerifyCommand.Format.class));
        line.registerConverter(DiffFormat.class, new Choices<>(DiffFormat.class));
        line.getSubcommands()
                .get("help")
                .getCommandSpec()
                .usageMessage()
                .description("Shows what a command does, its options and examples.")
                .footerHeading("%nExamples:%n")
                .footer("  docbind help generate");
        line.getSubcommands().values().forEach(one -> one.getCommandSpec().versionProvider(new Version()));
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            failed.getErr().println("docbind: this is a defect of docbind, please report it: " + e);
            e.printStackTrace(failed.getErr());
            return ExitCode.DEFECT.number();
        });
        return line;
    }

    /** One line that says what is wrong, and where to read on. */
    private static int wrongUsage(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("docbind: " + e.getMessage().replaceFirst("^Error: ", ""));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("See " + line.getCommandSpec().qualifiedName() + " --help.");
        return ExitCode.USAGE.number();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
