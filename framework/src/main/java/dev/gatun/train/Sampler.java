package dev.gatun.train;

import dev.gatun.graph.Philox;
import java.util.Arrays;

/**
 * Draws a token from a row of logits.
 *
 * @param temperature what logits are divided by; 0 takes the likeliest token
 * @param topK draws among the likeliest k; 0 for all
 * @param topP draws among the likeliest that together have at least this probability (Holtzman et al., 2020); 1 for all
 * @param seed the same seed draws the same tokens
 */
public record Sampler(double temperature, int topK, double topP, long seed) {

    /** Throws {@link IllegalArgumentException} naming the value that is out of range. */
    public Sampler {
        if (!(temperature >= 0) || Double.isInfinite(temperature)) {
            throw new IllegalArgumentException("temperature is " + temperature + ", and must be 0 or more, as 0.8.");
        }
        if (topK < 0) {
            throw new IllegalArgumentException("top-k is " + topK + ", and must be 0 (all tokens) or more, as 40.");
        }
        if (!(topP > 0 && topP <= 1)) {
            throw new IllegalArgumentException("top-p is " + topP + ", and must be above 0 and at most 1, as 0.95.");
        }
    }

    /** The token drawn as number {@code position} of a text. */
    int draw(float[] logits, long position) {
        Integer[] byLogit = new Integer[logits.length];
        Arrays.setAll(byLogit, token -> token);
        Arrays.sort(byLogit, (a, b) -> Float.compare(logits[b], logits[a])); // stable: ties go to the lower token
        if (temperature == 0) {
            return byLogit[0];
        }
        int candidates = topK == 0 ? logits.length : Math.min(topK, logits.length);
        double[] weights = new double[candidates];
        double total = 0;
        for (int i = 0; i < candidates; i++) {
            weights[i] = Math.exp((logits[byLogit[i]] - logits[byLogit[0]]) / temperature);
            total += weights[i];
        }
        double kept = 0;
        int last = 0;
        while (last < candidates && kept < topP * total) {
            kept += weights[last++];
        }
        double left = kept * Philox.uniform(Philox.key("sample", seed), 0, position);
        for (int i = 0; i < last; i++) {
            left -= weights[i];
            if (left < 0) {
                return byLogit[i];
            }
        }
        return byLogit[last - 1];
    }
}
