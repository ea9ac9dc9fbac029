package dev.gatun.train.checkpoint;

/**
 * Which checkpoints stay.
 *
 * @param last how many of the newest
 * @param every and those whose step is a multiple of this; 0 for none
 */
record Retention(int last, int every) {

    Retention {
        if (last < 1) {
            throw new IllegalArgumentException("keepLast is " + last + ", and at least 1 is kept");
        }
        if (every < 0) {
            throw new IllegalArgumentException("keepEvery is " + every + ", and counts from 0");
        }
    }

    boolean keepsForGood(long step) {
        return every > 0 && step % every == 0;
    }
}
