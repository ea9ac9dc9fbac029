package dev.gatun.train.fit;

/**
 * What settings take at the least, known without a plan.
 *
 * @param seconds of a step
 * @param bytes of the device that needs most
 */
record Floor(double seconds, long bytes) {}
