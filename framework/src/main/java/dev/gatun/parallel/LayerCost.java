package dev.gatun.parallel;

import java.util.List;

/**
 * What a layer takes of the stage that has it.
 *
 * @param seconds of its forward and backward pass of one micro-batch, or anything in proportion to them
 * @param parameters what it trains; one that several layers name is theirs together
 * @param activationBytes what it keeps of each micro-batch between its forward and its backward pass
 */
public record LayerCost(String name, double seconds, List<Parameter> parameters, long activationBytes) {

    /**
     * A parameter as its stage keeps it.
     *
     * @param elements how many numbers are trained
     * @param bytes with its gradient and the optimizer's state
     */
    public record Parameter(String name, long elements, long bytes) {}

    public LayerCost {
        parameters = List.copyOf(parameters);
    }

    /** This layer with another time. */
    public LayerCost withSeconds(double other) {
        return new LayerCost(name, other, parameters, activationBytes);
    }
}
