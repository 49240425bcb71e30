package dev.docbind.model;

import dev.docbind.diagnostic.SourceLocation;

/**
 * Why a fact is believed.
 *
 * @param source the kind of evidence
 * @param rule stable id of the rule that drew the conclusion, as {@code prose.pointer-to}
 * @param location where the evidence stands
 * @param excerpt the words it rests on, at most 160 characters
 * @param confidence calibrated probability of being right, 0 to 1; 1 for what is declared
 */
public record Evidence(Source source, String rule, SourceLocation location, String excerpt, double confidence) {}
