package dev.docbind.diagnostic;

/**
 * A place in an input file.
 *
 * @param file path relative to the directory that was read, with {@code /}
 * @param line line from 1; 0 when the whole file is meant
 * @param column column from 1; 0 when the whole line is meant
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    /** The place that means a whole file. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 0, 0);
    }

    /** The place that means a whole line of a file. */
    public static SourceLocation of(String file, int line) {
        return new SourceLocation(file, line, 0);
    }

    /** Another line of the same file. */
    public SourceLocation atLine(int otherLine) {
        return new SourceLocation(file, otherLine, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The place as compilers print it: {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
