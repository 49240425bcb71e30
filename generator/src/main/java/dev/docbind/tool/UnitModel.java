package dev.docbind.tool;

import dev.docbind.model.ApiModel;
import org.jspecify.annotations.Nullable;

/**
 * The model of one unit, with what generation needs to know beside it.
 *
 * @param model the model
 * @param basePackage the package under which one package per header is made
 * @param pageAddress the public address of a page, null for none
 * @param fileHeader the comment at the head of every file; empty for none
 */
public record UnitModel(
        ApiModel model, String basePackage, @Nullable String pageAddress, String fileHeader) {}
