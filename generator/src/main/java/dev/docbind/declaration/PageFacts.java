package dev.docbind.declaration;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.document.Block;
import dev.docbind.identity.ApiId;
import java.util.List;

/**
 * What all kinds of declaration have in common.
 *
 * @param id the declared thing
 * @param uid the page's UID as written, or one made by the same rule where the page has none it can use
 * @param dialect how the page is written
 * @param location the page, at the line of its title
 * @param hash hash of the normalised page
 * @param title the page title
 * @param summary the one-line description of the front matter; empty where it is missing or a placeholder
 * @param aliases further names of the thing ({@code req.typenames}, A/W names), stars kept on pointer names
 * @param requirements requirements
 * @param description the description section
 * @param remarks the remarks section, sub-headings within it
 * @param seeAlso the see-also section
 * @param sections everything else that carries prose
 * @param code C text that may declare the symbol, strongest section first
 */
public record PageFacts(
        ApiId id,
        String uid,
        Dialect dialect,
        SourceLocation location,
        String hash,
        String title,
        String summary,
        List<String> aliases,
        Requirements requirements,
        List<Block> description,
        List<Block> remarks,
        List<Block> seeAlso,
        List<Section> sections,
        List<CodeText> code) {}
