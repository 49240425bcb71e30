package dev.docbind.model;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolved enumeration.
 *
 * @param id what it is
 * @param declaration the page's declaration, null where only C text declares it
 * @param name the name by which other declarations use it
 * @param aliases its tag and typedef names
 * @param abi class of its values
 * @param flags whether the members are bits to be combined
 * @param members its members
 */
public record ModelEnumeration(
        ApiId id,
        Declaration.@Nullable Enumeration declaration,
        String name,
        List<String> aliases,
        Abi abi,
        boolean flags,
        List<ModelConstant> members) {}
