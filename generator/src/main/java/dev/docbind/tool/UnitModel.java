package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.ResolveOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of one unit, with what generation needs to know beside it.
 *
 * @param model the model
 * @param declarations what its pages declare
 * @param options how it was resolved
 * @param basePackage the package under which one package per header is made
 * @param pageAddress the public address of a page, null for none
 * @param fileHeader the comment at the head of every file; empty for none
 * @param moduleName the module that the output is; null for none
 */
public record UnitModel(
        ApiModel model,
        List<Declaration> declarations,
        ResolveOptions options,
        String basePackage,
        @Nullable String pageAddress,
        String fileHeader,
        @Nullable String moduleName) {}
