package dev.gatun.device.cuda;

import static dev.gatun.device.cuda.AttentionTensor.KEYS;
import static dev.gatun.device.cuda.AttentionTensor.KEY_GRADIENT;
import static dev.gatun.device.cuda.AttentionTensor.LOG_SUMS;
import static dev.gatun.device.cuda.AttentionTensor.MASKED;
import static dev.gatun.device.cuda.AttentionTensor.ONE;
import static dev.gatun.device.cuda.AttentionTensor.OUT;
import static dev.gatun.device.cuda.AttentionTensor.OUT_GRADIENT;
import static dev.gatun.device.cuda.AttentionTensor.QUERIES;
import static dev.gatun.device.cuda.AttentionTensor.QUERY_GRADIENT;
import static dev.gatun.device.cuda.AttentionTensor.ROW_PRODUCTS;
import static dev.gatun.device.cuda.AttentionTensor.SCALE;
import static dev.gatun.device.cuda.AttentionTensor.VALUES;
import static dev.gatun.device.cuda.AttentionTensor.VALUE_GRADIENT;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;

import dev.gatun.bindings.CudnnException;
import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.cudnn.cudnn_h;
import dev.gatun.kernels.AttentionShape;
import dev.gatun.kernels.Element;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Attention by cuDNN, on the device that is current. Nothing of cuDNN is asked for before the first attention is.
 *
 * <p>Plans, which are slow to make, are made once for each shape and shared by layers.
 */
final class FusedAttention implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(FusedAttention.class.getName());
    /** As cuDNN counts: 9.15.0. Up to it the gradient wants a mask of padding for sequences that fill no last tile. */
    private static final long LAST_WITHOUT_TAILS = 91500;
    private static final int TILE = 128;

    /** The forward pass or the gradient of a shape. */
    private record Key(AttentionShape shape, boolean gradient) {
        @Override
        public String toString() {
            return (gradient ? "The gradient of attention" : "Attention") + " of " + shape;
        }
    }

    private final Arena arena = Arena.ofShared();
    private final CudnnDescriptors descriptors = new CudnnDescriptors();
    private final Map<Key, Optional<CudnnPlan>> plans = new HashMap<>();
    private MemorySegment handle;

    /** Whether cuDNN may serve a shape: which of its versions do, only a device tells. */
    static boolean mayServe(AttentionShape shape) {
        return shape.element() != Element.FP32
                && shape.headDim() % 8 == 0
                && shape.headDim() >= 64
                && shape.headDim() <= 128
                && shape.sequence() > 1;
    }

    /** The scratch memory to give {@link #tryForward}: more than engines were seen to take, which is little. */
    static long forwardBytes(AttentionShape shape) {
        return (1L << 20) + 2 * rowBytes(shape);
    }

    /**
     * The scratch memory to give {@link #tryGradient}: the rows' products; all scores' gradients in 16 bits, which the
     * deterministic engine for Hopper keeps; and, in fp32, the gradients of queries, and with grouped queries those of
     * keys and values for each head. The sequence is rounded up to whole tiles.
     */
    static long gradientBytes(AttentionShape shape) {
        long rows = (long) shape.batch() * shape.heads() * wholeTiles(shape);
        long scores = rows * wholeTiles(shape) * 2;
        long perHead = rows * TILE * Float.BYTES;
        long gradients = shape.heads() == shape.kvHeads() ? perHead : 3 * perHead;
        return rowBytes(shape) + scores + gradients + forwardBytes(shape);
    }

    private static long rowBytes(AttentionShape shape) {
        return (long) shape.batch() * shape.heads() * wholeTiles(shape) * Float.BYTES;
    }

    private static long wholeTiles(AttentionShape shape) {
        return Math.ceilDiv((long) shape.sequence(), TILE) * TILE;
    }

    /**
     * Attention, ready to run; empty where cuDNN does not serve it, which is said once.
     *
     * @param lse fp32 (B, heads, T): the logarithm of each row's sum of exponentials
     * @param workspace of {@link #forwardBytes}
     */
    Optional<Work> tryForward(AttentionShape shape, long qkv, long out, long lse, long workspace) {
        return plan(new Key(shape, false)).map(plan -> {
            Map<AttentionTensor, Long> places = places(shape, qkv, out, lse);
            return work(plan, shape, places, workspace);
        });
    }

    /**
     * The gradient, ready to run; empty where cuDNN does not serve it, which is said once.
     *
     * @param workspace of {@link #gradientBytes}
     */
    Optional<Work> tryGradient(
            AttentionShape shape, long dout, long qkv, long out, long lse, long dqkv, long workspace) {
        return plan(new Key(shape, true)).map(plan -> {
            Map<AttentionTensor, Long> places = places(shape, qkv, out, lse);
            places.put(OUT_GRADIENT, dout);
            places.put(QUERY_GRADIENT, dqkv);
            places.put(KEY_GRADIENT, keys(shape, dqkv));
            places.put(VALUE_GRADIENT, values(shape, dqkv));
            places.put(ROW_PRODUCTS, workspace);
            return work(plan, shape, places, workspace + rowBytes(shape));
        });
    }

    private static Map<AttentionTensor, Long> places(AttentionShape shape, long qkv, long out, long lse) {
        Map<AttentionTensor, Long> places = new EnumMap<>(AttentionTensor.class);
        places.put(QUERIES, qkv);
        places.put(KEYS, keys(shape, qkv));
        places.put(VALUES, values(shape, qkv));
        places.put(OUT, out);
        places.put(LOG_SUMS, lse);
        return places;
    }

    private static long keys(AttentionShape shape, long qkv) {
        return qkv + (long) shape.heads() * shape.headDim() * shape.element().bytes();
    }

    private static long values(AttentionShape shape, long qkv) {
        return keys(shape, qkv) + (long) shape.kvHeads() * shape.headDim() * shape.element().bytes();
    }

    private Work work(CudnnPlan plan, AttentionShape shape, Map<AttentionTensor, Long> places, long workspace) {
        places.put(SCALE, number(shape.scale()));
        places.put(MASKED, number(Float.NEGATIVE_INFINITY));
        if (places.containsKey(OUT_GRADIENT)) {
            places.put(ONE, number(1));
        }
        CudnnDescriptor pack = descriptors
                .create(cudnn_h.CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR())
                .withAddresses(
                        cudnn_h.CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS(),
                        cudnn_h.CUDNN_TYPE_VOID_PTR(),
                        places.values().stream().map(MemorySegment::ofAddress).toArray(MemorySegment[]::new))
                .withLongs(
                        cudnn_h.CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS(),
                        places.keySet().stream().mapToLong(AttentionTensor::id).toArray())
                .withAddresses(
                        cudnn_h.CUDNN_ATTR_VARIANT_PACK_WORKSPACE(),
                        cudnn_h.CUDNN_TYPE_VOID_PTR(),
                        MemorySegment.ofAddress(workspace))
                .finish();
        MemorySegment planned = plan.descriptor().handle();
        MemorySegment packed = pack.handle();
        return stream -> {
            CudnnException.check(cudnn_h.cudnnSetStream(handle, stream), "cudnnSetStream");
            CudnnException.check(cudnn_h.cudnnBackendExecute(handle, planned, packed), "cudnnBackendExecute");
        };
    }

    /** The address of a number in the host's memory, which cuDNN reads at each launch. */
    private long number(float value) {
        return arena.allocateFrom(JAVA_FLOAT, value).address();
    }

    private Optional<CudnnPlan> plan(Key key) {
        if (key.shape().element() == Element.FP32) {
            return Optional.empty(); // as everyone expects
        }
        Optional<CudnnPlan> known = plans.get(key);
        if (known == null) {
            known = make(key);
            plans.put(key, known);
        }
        return known;
    }

    private Optional<CudnnPlan> make(Key key) {
        try {
            requireServed(key);
            return Optional.of(build(key));
        } catch (CudnnException | CudnnPlan.NoPlan reason) {
            LOGGER.log(Level.INFO, key + ": by plain kernels, which are slower than cuDNN's. cuDNN does not serve it: "
                    + reason.getMessage());
            return Optional.empty();
        }
    }

    /** Refuses what is not even tried. */
    private static void requireServed(Key key) {
        LibraryStatus library = NativeLibrary.CUDNN.status();
        if (!library.usable()) {
            throw new CudnnPlan.NoPlan(library.message());
        }
        AttentionShape shape = key.shape();
        if (!mayServe(shape)) {
            throw new CudnnPlan.NoPlan(
                    "heads must have 64 to 128 values, a multiple of 8, and sequences more than one token");
        }
        long version = cudnn_h.cudnnGetVersion();
        if (version == 91000 || version == 91001) {
            throw new CudnnPlan.NoPlan("attention is faulty in its versions 9.10.0 and 9.10.1");
        }
        if (key.gradient() && version <= LAST_WITHOUT_TAILS && shape.sequence() % TILE != 0) {
            throw new CudnnPlan.NoPlan("up to its version 9.15.0 sequences must be multiples of " + TILE);
        }
    }

    private CudnnPlan build(Key key) {
        if (handle == null) {
            try (Arena call = Arena.ofConfined()) {
                MemorySegment slot = call.allocate(ADDRESS);
                CudnnException.check(cudnn_h.cudnnCreate(slot), "cudnnCreate");
                handle = slot.get(ADDRESS, 0);
            }
        }
        AttentionShape shape = key.shape();
        CudnnDescriptor graph = key.gradient()
                ? AttentionGraphs.backward(shape, descriptors, handle)
                : AttentionGraphs.forward(shape, descriptors, handle);
        long room = key.gradient() ? gradientBytes(shape) - rowBytes(shape) : forwardBytes(shape);
        return CudnnPlan.of(graph, handle, room, descriptors);
    }

    /** Takes all back; nothing it made may be running. */
    @Override
    public void close() {
        descriptors.close();
        if (handle != null) {
            CudnnException.check(cudnn_h.cudnnDestroy(handle), "cudnnDestroy");
        }
        arena.close();
    }
}
