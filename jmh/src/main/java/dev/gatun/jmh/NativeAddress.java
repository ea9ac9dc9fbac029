package dev.gatun.jmh;

import java.lang.foreign.MemorySegment;

/** Native memory as JavaCPP gives it to JNI: an object whose two fields the C side reads, as in its {@code Pointer}. */
final class NativeAddress {

    private final long address;
    /** In elements, not bytes. */
    private final long position;

    NativeAddress(MemorySegment memory) {
        this.address = memory.address();
        this.position = 0;
    }
}
