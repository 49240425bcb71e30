package dev.docbind.identity;

/**
 * The stable id of one documented statement, such as {@code ws2spi/WPUCloseThread#param.lpErrno}; lint, diff, drift,
 * Javadoc anchors and evidence share it.
 *
 * @param text the id in full
 */
public record StatementId(String text) {

    /** The statement about a parameter of this declaration. */
    public StatementId parameter(String name) {
        return part("param", name);
    }

    /** The statement about a field or an enumerator of this declaration; nested fields by their dotted path. */
    public StatementId field(String path) {
        return part("field", path);
    }

    /** The statement about a documented error code of this declaration. */
    public StatementId error(String code) {
        return part("error", code);
    }

    /** The statement that a whole section makes: description, returns, remarks and so on. */
    public StatementId section(String name) {
        return new StatementId(text + "#" + name);
    }

    private StatementId part(String kind, String name) {
        return new StatementId(text + "#" + kind + "." + name);
    }

    @Override
    public String toString() {
        return text;
    }
}
