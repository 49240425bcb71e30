package dev.docbind.abi;

import java.util.List;

/**
 * Where a call's values travel. A place is a register ({@code rcx}, {@code xmm1}) or a stack slot ({@code stack+8}, counted
 * from the first slot behind the home space), followed by {@code :bytes}, or by {@code :ref} where the place holds the
 * address of a copy.
 *
 * @param returns the place of the result; {@code void}, or {@code memory} where the caller passes its address first
 * @param arguments the places of the arguments
 */
record Placement(String returns, List<String> arguments) {}
