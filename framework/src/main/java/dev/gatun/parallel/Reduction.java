package dev.gatun.parallel;

/**
 * How gradients are summed over data-parallel ranks: once a step.
 *
 * @param overlapped within the last micro-batch's backward pass, each bucket as soon as it is complete; else behind it
 * @param bucketBytes of gradients that are reduced at once
 */
public record Reduction(boolean overlapped, long bucketBytes) {

    /** 25 MiB, as PyTorch's and the SageMaker library's. */
    public static final Reduction OVERLAPPED = new Reduction(true, 25L << 20);
}
