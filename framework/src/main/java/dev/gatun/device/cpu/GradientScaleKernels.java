package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;

import java.lang.foreign.MemorySegment;

/** What gradients are multiplied with, as by PyTorch's {@code GradScaler.unscale_} and {@code clip_grad_norm_}. */
final class GradientScaleKernels {

    /** Added to the norm in {@code clip_grad_norm_}. */
    private static final double CLIP_EPSILON = 1e-6;

    private GradientScaleKernels() {}

    /**
     * One worker's: the square of the global norm without the loss scale; the factor; and 1 where gradients are finite,
     * else 0. A norm whose square is beyond a float's range is taken for infinite.
     *
     * @param squareNorm an {@link ExactSum}, of gradients times the loss scale
     * @param lossScale one float, or null for 1
     * @param clipNorm the norm to clip to, 0 for none
     * @param factor what gradients are taken times before all else
     * @param out three floats
     */
    static void scale(
            MemorySegment squareNorm, MemorySegment lossScale, double clipNorm, double factor, MemorySegment out) {
        double scale = (lossScale == null ? 1 : get(lossScale, 0)) / factor;
        float square = (float) (ExactSum.value(squareNorm, 0) / (scale * scale));
        double clip = clipNorm == 0 ? 1 : Math.min(1, clipNorm / (Math.sqrt(square) + CLIP_EPSILON));
        set(out, 0, square);
        set(out, 1, (float) (clip / scale));
        set(out, 2, Float.isFinite(square) ? 1 : 0);
    }
}
