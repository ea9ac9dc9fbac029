package dev.gatun.device.cuda;

/** What attention's graphs of cuDNN read and write, each known to cuDNN by a number. */
enum AttentionTensor {
    QUERIES,
    KEYS,
    VALUES,
    OUT,
    /** The logarithm of each row's sum of exponentials. */
    LOG_SUMS,
    OUT_GRADIENT,
    QUERY_GRADIENT,
    KEY_GRADIENT,
    VALUE_GRADIENT,
    /** Each row's sum of {@code dout out}. */
    ROW_PRODUCTS,
    /** A number: what scores are multiplied by. */
    SCALE,
    /** A number: the score of what is not seen. */
    MASKED,
    /** A number: 1. */
    ONE;

    long id() {
        return ordinal() + 1;
    }
}
