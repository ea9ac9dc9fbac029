package dev.gatun.device.cuda;

import java.util.Random;

/** Normally distributed inputs, new ones at every run. */
final class Gaussian {

    private static final Random RANDOM = new Random();

    private Gaussian() {
    }

    static float[] floats(int n) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (float) RANDOM.nextGaussian();
        }
        return values;
    }
}
