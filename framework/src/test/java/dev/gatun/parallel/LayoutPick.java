package dev.gatun.parallel;

import java.util.SplittableRandom;

/** Layouts at random, of up to {@link #DEVICES} devices. */
final class LayoutPick {

    private static final int DEVICES = 16;
    private static final int LAYERS = Layout.BLOCKS + 2;

    private final SplittableRandom random;
    private final StringBuilder words = new StringBuilder();

    private LayoutPick(SplittableRandom random) {
        this.random = random;
    }

    static Layout of(SplittableRandom random) {
        return new LayoutPick(random).layout();
    }

    private Layout layout() {
        words.append(any("gpt2", "llama")).append(any("", " tied"));
        int stages = any(1, 2, 3, 4);
        int replicas = any(1, 2, 4);
        int parts = any(1, 2, 4);
        while (stages * replicas * parts > DEVICES) {
            stages = 1 + stages / 2;
            parts = Math.max(1, parts / 2);
        }
        int microBatches = any(1, 2, 4);
        int sequences = Layout.BATCH / (replicas * microBatches);
        words.append(" pp=" + stages + " dp=" + replicas + " tp=" + parts + " m=" + microBatches);
        words.append(" placement=" + any("dpt", "dtp", "pdt", "ptd", "tdp", "tpd"));
        schedule(stages, microBatches);
        if (parts > 1 && sequences % parts == 0) {
            words.append(any("", " sp")).append(any("", " own_share"));
        }
        int zero = replicas > 1 ? any(0, 1, 2, 3) : 0;
        words.append(" zero=" + zero);
        if (zero > 0 && replicas > 2) {
            words.append(any("", " shards=2"));
        }
        words.append(any("", " scatter=400")).append(any("", " persist=100", " persist=1000"));
        words.append(any("", " live=100", " live=20000")).append(any("", " late", " bucket=2000"));
        words.append(" recompute=")
                .append(any("none", "each", "contiguous", "group_2", "named", "selective", "gathered", "both"));
        words.append(any("", " horizon=1", " horizon=3")).append(any("", " states_away")).append(any("", " clip=0.5"));
        return new Layout(words.toString());
    }

    private void schedule(int stages, int microBatches) {
        String kind = any("gpipe", "one_f_one_b", "interleaved", "zero_bubble");
        words.append(" schedule=" + kind);
        if (kind.equals("interleaved")) {
            words.append(" chunks=" + any(2, Math.min(3, LAYERS / stages)));
        }
        words.append(any("", " active=" + (1 + microBatches / 2)));
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
