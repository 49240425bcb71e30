package dev.docbind.resolve.type;

import dev.docbind.declaration.Direction;
import dev.docbind.resolve.text.Prose;

/**
 * One parameter or return value whose type is looked for, with all that rules and features read.
 *
 * @param traits the function it belongs to
 * @param name the parameter's name; empty for a return value
 * @param direction which way it carries data, as stated
 * @param optional whether it is stated to be optional
 * @param prose what the page says about it
 * @param position index of the parameter, -1 for a return value
 * @param around what stands around it on the page
 */
public record Subject(
        FunctionTraits traits,
        String name,
        Direction direction,
        boolean optional,
        Prose prose,
        int position,
        Surroundings around) {

    /** Whether this is a return value. */
    public boolean returns() {
        return position < 0;
    }
}
