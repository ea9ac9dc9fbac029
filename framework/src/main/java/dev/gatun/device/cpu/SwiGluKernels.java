package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.load;
import static dev.gatun.device.cpu.Lanes.store;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;

/** SwiGLU (Shazeer 2020): silu(gate) * up. A row of gateUp is the gate's ffn floats, then those of up. */
final class SwiGluKernels {

    private SwiGluKernels() {}

    /**
     * y = silu(gate) * up.
     *
     * @param gateUp (rows, 2 * ffn)
     * @param y (rows, ffn)
     */
    static void forward(Worker w, int rows, int ffn, MemorySegment gateUp, MemorySegment y) {
        for (int row = w.from(rows); row < w.to(rows); row++) {
            forwardRow(ffn, gateUp, 2L * row * ffn, y, (long) row * ffn);
        }
    }

    /**
     * d(gate) = dy * up * silu'(gate), d(up) = dy * silu(gate).
     *
     * @param dy (rows, ffn)
     * @param gateUp (rows, 2 * ffn)
     * @param dGateUp (rows, 2 * ffn), may be gateUp
     */
    static void gradient(
            Worker w, int rows, int ffn, MemorySegment dy, MemorySegment gateUp, MemorySegment dGateUp) {
        for (int row = w.from(rows); row < w.to(rows); row++) {
            gradientRow(ffn, dy, (long) row * ffn, gateUp, dGateUp, 2L * row * ffn);
        }
    }

    private static void forwardRow(int ffn, MemorySegment gateUp, long gate, MemorySegment y, long at) {
        long up = gate + ffn;
        int i = 0;
        for (; i <= ffn - Lanes.COUNT; i += Lanes.COUNT) {
            store(SiluKernels.silu(load(gateUp, gate + i)).mul(load(gateUp, up + i)), y, at + i);
        }
        if (i < ffn) {
            VectorMask<Float> mask = Lanes.first(ffn - i);
            store(SiluKernels.silu(load(gateUp, gate + i, mask)).mul(load(gateUp, up + i, mask)), y, at + i, mask);
        }
    }

    private static void gradientRow(
            int ffn, MemorySegment dy, long at, MemorySegment gateUp, MemorySegment dGateUp, long gate) {
        long up = gate + ffn;
        int i = 0;
        for (; i <= ffn - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector d = load(dy, at + i);
            FloatVector g = load(gateUp, gate + i);
            FloatVector u = load(gateUp, up + i);
            FloatVector s = Exponential.sigmoid(g);
            store(SiluKernels.slope(g, s).mul(u).mul(d), dGateUp, gate + i);
            store(g.mul(s).mul(d), dGateUp, up + i);
        }
        if (i < ffn) {
            VectorMask<Float> mask = Lanes.first(ffn - i);
            FloatVector d = load(dy, at + i, mask);
            FloatVector g = load(gateUp, gate + i, mask);
            FloatVector u = load(gateUp, up + i, mask);
            FloatVector s = Exponential.sigmoid(g);
            store(SiluKernels.slope(g, s).mul(u).mul(d), dGateUp, gate + i, mask);
            store(g.mul(s).mul(d), dGateUp, up + i, mask);
        }
    }
}
