package dev.gatun.parallel;

/**
 * What waits in the host's memory.
 *
 * @param activations those that the backward pass needs
 * @param horizon how many tasks before a backward pass they are brought back
 * @param optimizerStates moments and master weights, which are on the device only while their parameters are updated
 */
public record Offload(boolean activations, int horizon, boolean optimizerStates) {

    public static final Offload NONE = new Offload(false, 4, false);
}
