package dev.gatun.jmh;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.echo.echo_dim3;
import dev.gatun.bindings.echo.echo_h;
import dev.gatun.bindings.echo.echo_id;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The cost of a call of a C function that does next to nothing: the echo library of the bindings' tests, through
 * its generated bindings and through JNI. Needs no GPU.
 *
 * <p>The memory both sides use is allocated once, as it is wherever calls are frequent.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class DowncallBenchmark {

    /** What the calls are given, as segments; also JNI's memory. */
    @State(Scope.Thread)
    public static class Ffm {
        Arena arena;
        MemorySegment out;
        MemorySegment dim3;
        MemorySegment id;

        @Setup
        public void allocate() {
            EchoJni.needsCompiler();
            arena = Arena.ofConfined();
            out = arena.allocate(JAVA_INT);
            dim3 = echo_dim3.allocate(arena);
            echo_dim3.x(dim3, 3);
            echo_dim3.y(dim3, 5);
            echo_dim3.z(dim3, 7);
            id = echo_id.allocate(arena).fill((byte) 9);
        }

        @TearDown
        public void free() {
            arena.close();
        }
    }

    /** The same memory, as objects whose fields C reads. */
    @State(Scope.Thread)
    public static class Jni {
        NativeAddress out;
        NativeAddress dim3;
        NativeAddress id;

        @Setup
        public void load(Ffm memory) {
            EchoJni.load();
            out = new NativeAddress(memory.out);
            dim3 = new NativeAddress(memory.dim3);
            id = new NativeAddress(memory.id);
            // A call that went wrong would be measured all the same.
            int volume = EchoJni.volume(dim3);
            if (volume != 3 * 5 * 7) {
                throw new IllegalStateException("EchoJni.volume returned " + volume);
            }
        }
    }

    @Benchmark
    public int noArgumentFfm(Ffm ffm) {
        return echo_h.echo_version();
    }

    @Benchmark
    public int noArgumentJni(Jni jni) {
        return EchoJni.version();
    }

    @Benchmark
    public int outParameterFfm(Ffm ffm) {
        return echo_h.echo_store(42, ffm.out);
    }

    @Benchmark
    public int outParameterJni(Jni jni) {
        return EchoJni.store(42, jni.out);
    }

    /** In registers. */
    @Benchmark
    public int struct012BytesFfm(Ffm ffm) {
        return echo_h.echo_volume(ffm.dim3);
    }

    @Benchmark
    public int struct012BytesJni(Jni jni) {
        return EchoJni.volume(jni.dim3);
    }

    /** On the stack. */
    @Benchmark
    public int struct128BytesFfm(Ffm ffm) {
        return echo_h.echo_first_byte(ffm.id, 100);
    }

    @Benchmark
    public int struct128BytesJni(Jni jni) {
        return EchoJni.firstByte(jni.id, 100);
    }
}
