package dev.docbind.model;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import java.util.List;

/**
 * Everything known about an API for one target: what emission, export, lint, diff and report read. All lists are in
 * the order of {@link dev.docbind.identity.ApiId}, so they do not depend on the order of input.
 *
 * @param target what it is for
 * @param functions functions and macros; methods stand under their interface
 * @param callbacks callback types
 * @param structures structures and unions
 * @param enumerations enumerations
 * @param interfaces COM interfaces and classes, with their methods
 * @param handles handle types
 * @param tables pages of constants
 * @param ioctls I/O control codes
 * @param headers index pages
 */
public record ApiModel(
        Target target,
        List<ModelFunction> functions,
        List<ModelFunction> callbacks,
        List<ModelStructure> structures,
        List<ModelEnumeration> enumerations,
        List<ModelInterface> interfaces,
        List<ModelHandle> handles,
        List<ModelTable> tables,
        List<Declaration.Ioctl> ioctls,
        List<Declaration.Header> headers) {}
