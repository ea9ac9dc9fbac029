package dev.gatun.device.cpu;

import static dev.gatun.device.cpu.Lanes.BYTES;
import static dev.gatun.device.cpu.Lanes.ORDER;
import static dev.gatun.device.cpu.Lanes.SPECIES;
import static dev.gatun.device.cpu.Lanes.get;
import static dev.gatun.device.cpu.Lanes.set;
import static jdk.incubator.vector.FloatVector.fromMemorySegment;

import java.lang.foreign.MemorySegment;
import jdk.incubator.vector.FloatVector;

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
            SiluKernels.silu(fromMemorySegment(SPECIES, gateUp, (gate + i) * BYTES, ORDER))
                    .mul(fromMemorySegment(SPECIES, gateUp, (up + i) * BYTES, ORDER))
                    .intoMemorySegment(y, (at + i) * BYTES, ORDER);
        }
        for (; i < ffn; i++) {
            set(y, at + i, SiluKernels.silu(get(gateUp, gate + i)) * get(gateUp, up + i));
        }
    }

    private static void gradientRow(
            int ffn, MemorySegment dy, long at, MemorySegment gateUp, MemorySegment dGateUp, long gate) {
        long up = gate + ffn;
        int i = 0;
        for (; i <= ffn - Lanes.COUNT; i += Lanes.COUNT) {
            FloatVector d = fromMemorySegment(SPECIES, dy, (at + i) * BYTES, ORDER);
            FloatVector g = fromMemorySegment(SPECIES, gateUp, (gate + i) * BYTES, ORDER);
            FloatVector u = fromMemorySegment(SPECIES, gateUp, (up + i) * BYTES, ORDER);
            FloatVector s = Exponential.sigmoid(g);
            SiluKernels.slope(g, s).mul(u).mul(d).intoMemorySegment(dGateUp, (gate + i) * BYTES, ORDER);
            g.mul(s).mul(d).intoMemorySegment(dGateUp, (up + i) * BYTES, ORDER);
        }
        for (; i < ffn; i++) {
            float d = get(dy, at + i);
            float g = get(gateUp, gate + i);
            float u = get(gateUp, up + i);
            set(dGateUp, gate + i, SiluKernels.slope(g) * u * d);
            set(dGateUp, up + i, SiluKernels.silu(g) * d);
        }
    }
}
