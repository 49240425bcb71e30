package dev.docbind.train;

import java.util.List;

/**
 * One subject whose class is known.
 *
 * @param features the features that hold
 * @param definite the class that a definition gives it whatever the model says, empty where none does
 * @param label its known class
 * @param header the header of its function
 * @param folder the header folder, by which cross-validation splits
 * @param family the function's name without its variants, which never stands on both sides of a split
 * @param owner the function, so that a whole signature can be judged
 * @param item the parameter's name, {@code return} for the return value
 * @param group what the figures are told apart by
 * @param scored whether known signatures vouch for the label, so that it counts in measurements
 */
public record Example(
        List<String> features,
        String definite,
        String label,
        String header,
        String folder,
        String family,
        String owner,
        String item,
        String group,
        boolean scored) {

    /** The kind of function: function, method or callback. */
    String kind() {
        return group.substring(group.lastIndexOf('.') + 1);
    }
}
