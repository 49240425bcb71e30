package dev.docbind.extract;

import dev.docbind.identity.ApiId;

/**
 * What a page is about.
 *
 * @param id the documented thing
 * @param uid the UID as written, or one made by the same rule
 * @param title the page title
 * @param line the line of the title
 */
record Subject(ApiId id, String uid, String title, int line) {}
