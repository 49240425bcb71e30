package dev.docbind.hostile;

/**
 * One page written to break a generator: a payload put into one place of an otherwise harmless page.
 *
 * @param category the kind of payload
 * @param place the template it is put into
 * @param context what the place becomes in Java: {@code comment}, {@code literal}, {@code identifier}, {@code number},
 *     {@code file}
 * @param payload the payload
 * @param text the whole page
 */
record HostilePage(String category, String place, String context, String payload, String text) {

    @Override
    public String toString() {
        return place + " <- " + category + ": " + payload;
    }
}
