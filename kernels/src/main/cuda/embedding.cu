// Rows of a table by token, and the gradients of the table and of the positions.
//
// The table's gradient sums the rows of dy that have the same token. A stable radix sort of the tokens brings them
// together, in the order of their places in the batch, and so fixes the order of every sum. Long runs of equal tokens
// are cut into chunks, whose sums are added up in their order.
//
// Kernels that move rows give a warp 256 columns of one row, 8 to a lane: blockIdx.x counts blocks of 8 rows,
// blockIdx.y stretches of 256 columns.

#include "common.cuh"

inline namespace gatun {

constexpr int kWarp = 32;
constexpr int kWarps = 8;
constexpr int kThreads = kWarps * kWarp;

constexpr int kLaneColumns = 8;
constexpr int kWarpColumns = kWarp * kLaneColumns;

// The sort takes 8 bits at a time, one thread of a block for each of their values, and a tile of tokens for each block.
constexpr int kDigits = 256;
constexpr int kRounds = 8;
constexpr int kTile = kRounds * kThreads;
static_assert(kDigits == kThreads);

// Rows of a chunk. The last chunk of a run also has what is left, so that a run of n rows has n / 32 chunks.
constexpr int kChunk = 32;

__device__ __forceinline__ int lane_index() { return threadIdx.x % kWarp; }
__device__ __forceinline__ int warp_index() { return threadIdx.x / kWarp; }

// What the warp is to work on: its row, or chunk.
__device__ __forceinline__ int warp_row() { return blockIdx.x * kWarps + warp_index(); }

// A lane's part of a row.
template <typename T> struct Lane {
    Vec<T> part[kLaneColumns / Vec<T>::count];

    __device__ __forceinline__ float operator[](int i) const { return part[i / Vec<T>::count][i % Vec<T>::count]; }
    __device__ __forceinline__ void set(int i, float x) { part[i / Vec<T>::count].set(i % Vec<T>::count, x); }

    static __device__ __forceinline__ Lane zeros() {
        Lane lane;
#pragma unroll
        for (int i = 0; i < kLaneColumns; i++) lane.set(i, 0.0f);
        return lane;
    }
};

// Which columns a lane has: 8 side by side, where all rows begin at multiples of 16 bytes; or else 8 that are 32 apart,
// so that a warp still reads neighbours. Those beyond the row's width read as zeros and are not written.
template <bool SideBySide> struct Columns {
    int first;
    int width;

    __device__ __forceinline__ explicit Columns(int width)
        : first(blockIdx.y * kWarpColumns + lane_index() * (SideBySide ? kLaneColumns : 1)), width(width) {}

    template <typename T> __device__ __forceinline__ Lane<T> load(const T* row) const {
        Lane<T> lane = Lane<T>::zeros();
        if constexpr (SideBySide) {
            if (first < width) {
#pragma unroll
                for (int i = 0; i < kLaneColumns; i += Vec<T>::count) {
                    lane.part[i / Vec<T>::count] = ::load(row + first + i);
                }
            }
        } else {
#pragma unroll
            for (int i = 0; i < kLaneColumns; i++) {
                const int column = first + i * kWarp;
                if (column < width) lane.part[i / Vec<T>::count].at[i % Vec<T>::count] = row[column];
            }
        }
        return lane;
    }

    template <typename T> __device__ __forceinline__ void store(T* row, const Lane<T>& lane) const {
        if constexpr (SideBySide) {
            if (first < width) {
#pragma unroll
                for (int i = 0; i < kLaneColumns; i += Vec<T>::count) {
                    ::store(row + first + i, lane.part[i / Vec<T>::count]);
                }
            }
        } else {
#pragma unroll
            for (int i = 0; i < kLaneColumns; i++) {
                const int column = first + i * kWarp;
                if (column < width) row[column] = lane.part[i / Vec<T>::count].at[i % Vec<T>::count];
            }
        }
    }
};

// body(Columns<...>), for the columns that suit rows of that width.
template <typename Body> __device__ __forceinline__ void with_columns(int width, const Body& body) {
    if (width % kLaneColumns == 0) {
        body(Columns<true>(width));
    } else {
        body(Columns<false>(width));
    }
}

// Sums in fp32 of a lane's columns.
struct Sums {
    float at[kLaneColumns] = {};

    template <typename T> __device__ __forceinline__ void add(const Lane<T>& lane) {
#pragma unroll
        for (int i = 0; i < kLaneColumns; i++) at[i] += lane[i];
    }

    // Adds the rows row(0) to row(n - 1) of x in their order, four of them on their way at a time.
    template <typename T, bool SideBySide, typename Row>
    __device__ __forceinline__ void add_rows(
        const Columns<SideBySide>& columns, const T* __restrict__ x, int n, const Row& row) {
        constexpr int ahead = 4;
        for (int from = 0; from < n; from += ahead) {
            Lane<T> lanes[ahead];
#pragma unroll
            for (int j = 0; j < ahead; j++) {
                lanes[j] = Lane<T>::zeros();
                if (from + j < n) lanes[j] = columns.load(x + static_cast<size_t>(row(from + j)) * columns.width);
            }
#pragma unroll
            for (int j = 0; j < ahead; j++) add(lanes[j]);
        }
    }

    // out = the sums, and the addend where there is one.
    template <typename T, bool SideBySide>
    __device__ __forceinline__ void finish(const Columns<SideBySide>& columns, T* out, const T* addend, int row) {
        const size_t begin = static_cast<size_t>(row) * columns.width;
        if (addend != nullptr) add(columns.load(addend + begin));
        Lane<T> lane;
#pragma unroll
        for (int i = 0; i < kLaneColumns; i++) lane.set(i, at[i]);
        columns.store(out + begin, lane);
    }
};

template <typename T>
__device__ __forceinline__ void forward(
    T* __restrict__ y, const int* __restrict__ tokens, const T* __restrict__ table, const T* __restrict__ positions,
    int n, int sequence, int first, int rows, int width) {
    const int row = warp_row();
    if (row >= n) return;
    const unsigned own = static_cast<unsigned>(tokens[row]) - static_cast<unsigned>(first);
    const bool there = own < static_cast<unsigned>(rows);
    with_columns(width, [&](const auto& columns) {
        Lane<T> lane = Lane<T>::zeros();
        if (there) lane = columns.load(table + static_cast<size_t>(own) * width);
        if (positions != nullptr) {
            const Lane<T> position = columns.load(positions + static_cast<size_t>(row % sequence) * width);
#pragma unroll
            for (int i = 0; i < kLaneColumns; i++) lane.set(i, lane[i] + position[i]);
        }
        columns.store(y + static_cast<size_t>(row) * width, lane);
    });
}

// The sum of each chunk of a long run. Chunk c of the run that begins at place s of the sorted tokens is number
// s / 32 + c of all: runs do not share numbers, and the place 32 (number + 1) - 1 is always in the run.
template <typename T>
__device__ __forceinline__ void chunk_sums(
    float* __restrict__ sums, const T* __restrict__ dy, const int* __restrict__ tokens, const int* __restrict__ places,
    const int* __restrict__ starts, int chunks, int rows, int width) {
    const int number = warp_row();
    if (number >= chunks) return;
    const int token = tokens[number * kChunk + kChunk - 1];
    if (token == rows) return;
    const int start = starts[token];
    const int length = starts[token + 1] - start;
    const int chunk = number - start / kChunk;
    const int last = length / kChunk - 1;
    if (last < 1 || chunk > last) return;
    const int from = start + chunk * kChunk;
    const int n = chunk == last ? start + length - from : kChunk;
    with_columns(width, [&](const auto& columns) {
        Sums sum;
        sum.add_rows(columns, dy, n, [&](int j) { return places[from + j]; });
        sum.finish<float>(columns, sums, nullptr, number);
    });
}

// The rows of the tokens that occur; a warp for each place of the sorted tokens, of which those where a run begins
// have something to do.
template <typename T, typename Out>
__device__ __forceinline__ void table_gradient(
    Out* out, const Out* addend, const T* __restrict__ dy, const float* __restrict__ sums,
    const int* __restrict__ tokens, const int* __restrict__ places, const int* __restrict__ starts, int n, int rows,
    int width) {
    const int start = warp_row();
    if (start >= n) return;
    const int token = tokens[start];
    if (token == rows || (start > 0 && tokens[start - 1] == token)) return;
    const int length = starts[token + 1] - start;
    with_columns(width, [&](const auto& columns) {
        Sums sum;
        if (length < 2 * kChunk) {
            sum.add_rows(columns, dy, length, [&](int j) { return places[start + j]; });
        } else {
            sum.add_rows(columns, sums, length / kChunk, [&](int j) { return start / kChunk + j; });
        }
        sum.finish(columns, out, addend, token);
    });
}

// The rows of the tokens that do not occur.
template <typename T>
__device__ __forceinline__ void table_rest(
    T* out, const T* addend, const int* __restrict__ starts, int rows, int width) {
    const int token = warp_row();
    if (token >= rows || starts[token] != starts[token + 1]) return;
    with_columns(width, [&](const auto& columns) { Sums().finish(columns, out, addend, token); });
}

template <typename T, typename Out>
__device__ __forceinline__ void position_gradient(
    Out* out, const Out* addend, const T* __restrict__ dy, int batch, int sequence, int context, int width) {
    const int position = warp_row();
    if (position >= context) return;
    with_columns(width, [&](const auto& columns) {
        Sums sum;
        sum.add_rows(columns, dy, position < sequence ? batch : 0, [&](int b) { return b * sequence + position; });
        sum.finish(columns, out, addend, position);
    });
}

// A token's row in this rank's table, or `rows` where it has none. Of such a number, with first = 0, the number itself.
__device__ __forceinline__ int table_row(int token, int first, int rows) {
    const unsigned row = static_cast<unsigned>(token) - static_cast<unsigned>(first);
    return static_cast<int>(min(row, static_cast<unsigned>(rows)));
}

__device__ __forceinline__ int digit_of(int token, int shift) { return token >> shift & (kDigits - 1); }

// The sum of x over the threads before this one.
__device__ __forceinline__ int sum_before(int x) {
    __shared__ int totals[kWarps];
    int sum = x;
#pragma unroll
    for (int offset = 1; offset < kWarp; offset <<= 1) {
        const int before = __shfl_up_sync(0xffffffffu, sum, offset);
        if (lane_index() >= offset) sum += before;
    }
    if (lane_index() == kWarp - 1) totals[warp_index()] = sum;
    __syncthreads();
    for (int warp = 0; warp < warp_index(); warp++) sum += totals[warp];
    return sum - x;
}

}  // namespace gatun

// y (n, width) = table[tokens (n) - first] (rows, width) + positions[i % sequence], either of which may be missing.
#define FORWARD(T)                                                                                                 \
    extern "C" __global__ void __launch_bounds__(kThreads) embedding_forward_##T(                                  \
        T* y, const int* tokens, const T* table, const T* positions, int n, int sequence, int first, int rows,     \
        int width) {                                                                                               \
        forward<T>(y, tokens, table, positions, n, sequence, first, rows, width);                                  \
    }
GATUN_FOR_EACH_ELEMENT(FORWARD)

// How often each digit is in each tile of the tokens: counts (tiles, 256). A token is its row in the table, and `rows`
// where it has none.
extern "C" __global__ void __launch_bounds__(kThreads)
    embedding_sort_count(int* counts, const int* tokens, int n, int first, int rows, int shift) {
    __shared__ int count[kDigits];
    count[threadIdx.x] = 0;
    __syncthreads();
#pragma unroll
    for (int round = 0; round < kRounds; round++) {
        const int i = blockIdx.x * kTile + round * kThreads + threadIdx.x;
        if (i < n) atomicAdd(&count[digit_of(table_row(tokens[i], first, rows), shift)], 1);
    }
    __syncthreads();
    counts[blockIdx.x * kDigits + threadIdx.x] = count[threadIdx.x];
}

// Tokens and their places in the batch in the order of a digit, and where it is the same as they were. `places` may be
// null at first, when a token's place is its own. A tile is cut into stretches of 256 tokens, one for each warp, that
// goes through them 32 at a time.
extern "C" __global__ void __launch_bounds__(kThreads) embedding_sort_move(
    int* __restrict__ sorted_tokens, int* __restrict__ sorted_places, const int* __restrict__ tokens,
    const int* __restrict__ places, const int* __restrict__ counts, int n, int first, int rows, int shift) {
    // Where a warp's next token with a digit goes. What is beyond the last token has a digit of its own.
    __shared__ int next[kWarps][kDigits + 1];
#pragma unroll
    for (int warp = 0; warp < kWarps; warp++) next[warp][threadIdx.x] = 0;
    __syncthreads();

    const int begin = blockIdx.x * kTile + warp_index() * kRounds * kWarp + lane_index();
    int* own_next = next[warp_index()];
    int token[kRounds];
#pragma unroll
    for (int round = 0; round < kRounds; round++) {
        const int i = begin + round * kWarp;
        token[round] = i < n ? table_row(tokens[i], first, rows) : 0;
        if (i < n) atomicAdd(own_next + digit_of(token[round], shift), 1);
    }

    const int digit = threadIdx.x;
    int all = 0, before = 0;
    for (int tile = 0; tile < gridDim.x; tile++) {
        const int count = counts[tile * kDigits + digit];
        all += count;
        if (tile < blockIdx.x) before += count;
    }
    int to = sum_before(all) + before; // waits for all threads, whose counts it is then safe to read
#pragma unroll
    for (int warp = 0; warp < kWarps; warp++) {
        const int count = next[warp][digit];
        next[warp][digit] = to;
        to += count;
    }
    __syncthreads();

#pragma unroll
    for (int round = 0; round < kRounds; round++) {
        const int i = begin + round * kWarp;
        const int own = i < n ? digit_of(token[round], shift) : kDigits;
        const unsigned alike = __match_any_sync(0xffffffffu, own);
        const int earlier = __popc(alike & ((1u << lane_index()) - 1));
        const int place = own_next[own] + earlier;
        __syncwarp();
        if (earlier == 0) own_next[own] = place + __popc(alike);
        __syncwarp();
        if (i < n) {
            sorted_tokens[place] = token[round];
            sorted_places[place] = places == nullptr ? i : places[i];
        }
    }
}

// Where each token's run begins in the sorted tokens (n): starts (rows + 1), the last of which is where all end.
extern "C" __global__ void __launch_bounds__(kThreads)
    embedding_sort_starts(int* starts, const int* tokens, int n, int rows) {
    const int token = blockIdx.x * kThreads + threadIdx.x;
    if (token > rows) return;
    int low = 0, high = n;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (tokens[middle] < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    starts[token] = low;
}

// sums (chunks, width) fp32 of dy (n, width), where a chunk is of a long run.
#define CHUNK_SUMS(T)                                                                                              \
    extern "C" __global__ void __launch_bounds__(kThreads) embedding_chunk_sums_##T(                               \
        float* sums, const T* dy, const int* tokens, const int* places, const int* starts, int chunks, int rows,   \
        int width) {                                                                                               \
        chunk_sums<T>(sums, dy, tokens, places, starts, chunks, rows, width);                                      \
    }
GATUN_FOR_EACH_ELEMENT(CHUNK_SUMS)

// out (rows, width) = addend + the sums of dy (n, width) by token; the addend may be out, another, or null.
#define TABLE_GRADIENT(T, Out)                                                                                     \
    extern "C" __global__ void __launch_bounds__(kThreads) embedding_table_gradient_##T##_##Out(                   \
        Out* out, const Out* addend, const T* dy, const float* sums, const int* tokens, const int* places,         \
        const int* starts, int n, int rows, int width) {                                                           \
        table_gradient<T, Out>(out, addend, dy, sums, tokens, places, starts, n, rows, width);                     \
    }

// out (rows, width) = addend, or zeros where that is null.
#define TABLE_REST(T)                                                                                              \
    extern "C" __global__ void __launch_bounds__(kThreads) embedding_table_rest_##T(                               \
        T* out, const T* addend, const int* starts, int rows, int width) {                                         \
        table_rest<T>(out, addend, starts, rows, width);                                                           \
    }
GATUN_FOR_EACH_ELEMENT(TABLE_REST)

// out (context, width) = addend + the sum over the batch of dy (batch, sequence, width).
#define POSITION_GRADIENT(T, Out)                                                                                  \
    extern "C" __global__ void __launch_bounds__(kThreads) embedding_position_gradient_##T##_##Out(                \
        Out* out, const Out* addend, const T* dy, int batch, int sequence, int context, int width) {               \
        position_gradient<T, Out>(out, addend, dy, batch, sequence, context, width);                               \
    }

#define GRADIENTS(T)          \
    TABLE_GRADIENT(T, fp32)   \
    TABLE_GRADIENT(T, bf16)   \
    TABLE_GRADIENT(T, fp16)   \
    POSITION_GRADIENT(T, fp32) \
    POSITION_GRADIENT(T, bf16) \
    POSITION_GRADIENT(T, fp16)
GATUN_FOR_EACH_ELEMENT(GRADIENTS)
