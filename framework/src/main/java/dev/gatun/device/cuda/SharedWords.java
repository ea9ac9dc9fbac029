package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.NativeMemory;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/** 64-bit words in pinned host memory, each in a cache line of its own, that the host and all GPUs read and write. */
final class SharedWords implements AutoCloseable {

    private static final long LINE = 64;
    private static final long LINES_OF_A_BLOCK = 1024;
    private static final VarHandle VALUE = JAVA_LONG.varHandle();

    private final List<MemorySegment> blocks = new ArrayList<>();
    private long used = LINES_OF_A_BLOCK;

    /** One word; its address is the same for the host and all devices. */
    static final class Word {

        private final MemorySegment memory;

        private Word(MemorySegment memory) {
            this.memory = memory;
        }

        long address() {
            return memory.address();
        }

        long value() {
            return (long) VALUE.getAcquire(memory, 0L);
        }

        void set(long value) {
            VALUE.setRelease(memory, 0L, value);
        }
    }

    /** A word of its own for whoever asks, 0 at first. */
    synchronized Word next() {
        if (used == LINES_OF_A_BLOCK) {
            blocks.add(block());
            used = 0;
        }
        return new Word(blocks.getLast().asSlice(LINE * used++, JAVA_LONG));
    }

    private static MemorySegment block() {
        long bytes = LINE * LINES_OF_A_BLOCK;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            CudaException.check(cudart_h.cudaHostAlloc(out, bytes, cudart_h.cudaHostAllocPortable()), "cudaHostAlloc");
            return NativeMemory.view(out.get(ADDRESS, 0).address(), bytes).fill((byte) 0);
        }
    }

    @Override
    public void close() {
        blocks.forEach(block -> CudaException.check(cudart_h.cudaFreeHost(block), "cudaFreeHost"));
        blocks.clear();
    }
}
