package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.NcclException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.bindings.nccl.ncclUniqueId;
import dev.gatun.bindings.nccl.nccl_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two ranks in one process: a platform thread and a GPU each. */
@RequiresGpus(2)
class NcclTest {

    private static final int RANKS = 2;
    private static final int N = 1 << 16;

    private final float[][] input = new float[RANKS][];

    /** What a rank does with its communicator; {@code in} holds its input, {@code out} has room for 2 N floats. */
    private interface RankBody {
        void run(int rank, MemorySegment communicator, DeviceArray in, DeviceArray out);
    }

    @Test
    void allReduceAddsUpWhatEveryRankHas() throws Exception {
        float[][] out = onEveryRank((_, communicator, in, result) -> NcclException.check(
                nccl_h.ncclAllReduce(in.pointer(), result.pointer(), N, nccl_h.ncclFloat32(), nccl_h.ncclSum(),
                        communicator, MemorySegment.NULL), "ncclAllReduce"));
        for (int rank = 0; rank < RANKS; rank++) {
            for (int i = 0; i < N; i++) {
                assertThat(out[rank][i]).isEqualTo(input[0][i] + input[1][i]);
            }
        }
    }

    @Test
    void reduceScatterLeavesEachRankItsShareOfTheSum() throws Exception {
        float[][] out = onEveryRank((_, communicator, in, result) -> NcclException.check(
                nccl_h.ncclReduceScatter(in.pointer(), result.pointer(), N / RANKS, nccl_h.ncclFloat32(),
                        nccl_h.ncclSum(), communicator, MemorySegment.NULL), "ncclReduceScatter"));
        for (int rank = 0; rank < RANKS; rank++) {
            for (int i = 0; i < N / RANKS; i++) {
                int global = rank * N / RANKS + i;
                assertThat(out[rank][i]).isEqualTo(input[0][global] + input[1][global]);
            }
        }
    }

    @Test
    void allGatherPutsTheRanksPartsInOrder() throws Exception {
        float[][] out = onEveryRank((_, communicator, in, result) -> NcclException.check(
                nccl_h.ncclAllGather(in.pointer(), result.pointer(), N, nccl_h.ncclFloat32(), communicator,
                        MemorySegment.NULL), "ncclAllGather"));
        for (int rank = 0; rank < RANKS; rank++) {
            for (int i = 0; i < RANKS * N; i++) {
                assertThat(out[rank][i]).isEqualTo(input[i / N][i % N]);
            }
        }
    }

    @Test
    void sendAndReceiveExchangeBetweenTwoRanks() throws Exception {
        float[][] out = onEveryRank((rank, communicator, in, result) -> {
            NcclException.check(nccl_h.ncclGroupStart(), "ncclGroupStart");
            NcclException.check(nccl_h.ncclSend(in.pointer(), N, nccl_h.ncclFloat32(), 1 - rank, communicator,
                    MemorySegment.NULL), "ncclSend");
            NcclException.check(nccl_h.ncclRecv(result.pointer(), N, nccl_h.ncclFloat32(), 1 - rank, communicator,
                    MemorySegment.NULL), "ncclRecv");
            NcclException.check(nccl_h.ncclGroupEnd(), "ncclGroupEnd");
        });
        for (int rank = 0; rank < RANKS; rank++) {
            for (int i = 0; i < N; i++) {
                assertThat(out[rank][i]).isEqualTo(input[1 - rank][i]);
            }
        }
    }

    private float[][] onEveryRank(RankBody body) throws Exception {
        for (int rank = 0; rank < RANKS; rank++) {
            input[rank] = Gaussian.floats(N);
        }
        float[][] out = new float[RANKS][];
        try (Arena arena = Arena.ofShared(); ExecutorService threads = Executors.newFixedThreadPool(RANKS)) {
            MemorySegment id = ncclUniqueId.allocate(arena);
            NcclException.check(nccl_h.ncclGetUniqueId(id), "ncclGetUniqueId");
            List<Future<?>> ranks = new ArrayList<>();
            for (int rank = 0; rank < RANKS; rank++) {
                int self = rank;
                ranks.add(threads.submit(() -> out[self] = runRank(self, id, body)));
            }
            for (Future<?> rank : ranks) {
                rank.get(120, TimeUnit.SECONDS);
            }
        }
        return out;
    }

    private float[] runRank(int rank, MemorySegment id, RankBody body) {
        CudaException.check(cudart_h.cudaSetDevice(rank), "cudaSetDevice");
        try (Arena arena = Arena.ofConfined(); DeviceArray in = DeviceArray.of(input[rank]);
                DeviceArray result = DeviceArray.ofBytes(4L * N * RANKS)) {
            MemorySegment slot = arena.allocate(ADDRESS);
            NcclException.check(nccl_h.ncclCommInitRank(slot, RANKS, id, rank), "ncclCommInitRank");
            MemorySegment communicator = slot.get(ADDRESS, 0);
            body.run(rank, communicator, in, result);
            CudaException.check(cudart_h.cudaStreamSynchronize(MemorySegment.NULL), "cudaStreamSynchronize");
            float[] floats = result.floats();
            NcclException.check(nccl_h.ncclCommDestroy(communicator), "ncclCommDestroy");
            return floats;
        }
    }
}
