package dev.docbind.tool;

import dev.docbind.explain.Explanation;
import java.util.List;

/**
 * What is to be said about a symbol.
 *
 * @param model what the pages gave
 * @param explanations one for each thing of the name
 * @param near names that begin alike, for when there is none
 */
public record ExplainRun(ModelRun model, List<Explanation> explanations, List<String> near) {}
