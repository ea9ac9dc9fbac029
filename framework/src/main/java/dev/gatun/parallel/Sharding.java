package dev.gatun.parallel;

/**
 * What ZeRO (Rajbhandari et al., 2020) shards over the ranks of {@link Mesh#shard}.
 *
 * @param stage 0 nothing, 1 optimizer states, 2 gradients too, 3 parameters too
 * @param bucketElements of gradients that are reduced at once within a backward pass, from stage 2 on
 * @param persistenceThreshold parameters with fewer elements stay whole in stage 3
 * @param maxLiveElements of parameters that may be gathered before they are needed
 */
public record Sharding(int stage, long bucketElements, long persistenceThreshold, long maxLiveElements) {

    /** Nothing is sharded. */
    public static final Sharding NONE = stage(0);

    /** A stage with the SageMaker library's sizes, but that small parameters are sharded too. */
    public static Sharding stage(int stage) {
        return new Sharding(stage, 500_000_000, 0, 1_000_000_000);
    }

    boolean states() {
        return stage >= 1;
    }

    boolean gradients() {
        return stage >= 2;
    }

    boolean parameter(long elements) {
        return stage == 3 && elements >= persistenceThreshold;
    }
}
