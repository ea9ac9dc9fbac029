// The softmax and the cross-entropy of rows of logits, and what the logits' gradient is, in the logits' place.
//
// A block has a row. Rows may be of any width and then begin anywhere: the elements before the first 16 bytes that are
// aligned, and those behind the last, are single threads' own; see Row.

#include <cuda_pipeline.h>

#include "common.cuh"

inline namespace gatun {

constexpr float kLog2E = 1.4426950408889634f;

// The values a row that statistics have: the largest logit, the sum of e^(logit - largest), the target's logit.
constexpr int kValues = 3;

// Below any logit and finite, so that no difference of two is NaN.
constexpr float kLowest = -1e30f;

// Vectors a thread keeps in registers; what is more of a row is kept in shared memory.
constexpr int kHeld = 10;

// Vectors a thread has under way where it keeps none.
constexpr int kBatch = 4;

// e^x to about 2^-22, 0 for what would be no normal number.
__device__ __forceinline__ float exponential(float x) {
    float y;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x * kLog2E));
    return y;
}

// A row of logits as its block's threads see it: `head` elements up to an aligned address, whole vectors, the rest.
template <typename T> struct Row {
    static constexpr int width = Vec<T>::count;

    T* at;
    T* body;
    int columns;
    int head;
    int vectors;

    // Row `index` of logits (rows, stride), of which only the first columns count; logits are aligned to 16 bytes.
    __device__ __forceinline__ Row(T* logits, size_t index, int stride, int columns) : columns(columns) {
        const size_t first = index * stride;
        at = logits + first;
        head = min(columns, static_cast<int>((width - first % width) % width));
        body = at + head;
        vectors = (columns - head) / width;
    }

    __device__ __forceinline__ T* vector(int index) const { return body + static_cast<size_t>(index) * width; }

    // The column outside of the vectors that is this thread's, or -1; there are less than two vectors of these.
    __device__ __forceinline__ int edge() const {
        const int i = threadIdx.x;
        const int column = i < head ? i : i + vectors * width;
        return column < columns ? column : -1;
    }
};

// Of the logits seen so far (Milakov and Gimelshein, 2018): the largest, and the sum of e^(logit - largest).
struct Softmax {
    float largest = kLowest;
    float sum = 0.0f;

    __device__ __forceinline__ void add(float x) {
        const float raised = fmaxf(largest, x);
        sum = sum * exponential(largest - raised) + exponential(x - raised);
        largest = raised;
    }

    template <typename T> __device__ __forceinline__ void add(const Vec<T>& x) {
        float raised = largest;
#pragma unroll
        for (int i = 0; i < Vec<T>::count; i++) raised = fmaxf(raised, x[i]);
        sum *= exponential(largest - raised);
#pragma unroll
        for (int i = 0; i < Vec<T>::count; i++) sum += exponential(x[i] - raised);
        largest = raised;
    }

    // Of all of the block's threads, in each.
    __device__ __forceinline__ Softmax of_block() const {
        Softmax all;
        all.largest = block_max(largest);
        all.sum = block_sum(sum * exponential(largest - all.largest));
        return all;
    }
};

// What logits become: the softmax times a scale. The target's part, less that scale, is put in apart.
struct Gradient {
    float largest;
    float factor;  // scale / sum

    __device__ __forceinline__ float operator()(float x) const { return exponential(x - largest) * factor; }

    template <typename T> __device__ __forceinline__ Vec<T> operator()(const Vec<T>& x) const {
        Vec<T> y;
#pragma unroll
        for (int i = 0; i < Vec<T>::count; i++) y.set(i, (*this)(x[i]));
        return y;
    }
};

template <typename T> __device__ __forceinline__ Vec<T> vector_of(const uint4& bits) {
    Vec<T> v;
    *reinterpret_cast<uint4*>(v.at) = bits;
    return v;
}

template <typename T> __device__ __forceinline__ uint4 bits_of(const Vec<T>& v) {
    return *reinterpret_cast<const uint4*>(v.at);
}

// Makes the compiler take these bits for new ones, so that it unpacks them again instead of keeping them unpacked.
__device__ __forceinline__ void forget(uint4& bits) {
    asm volatile("" : "+r"(bits.x), "+r"(bits.y), "+r"(bits.z), "+r"(bits.w));
}

// A target's column of the row, or -1 for none. A target that is no token makes the loss infinite.
__device__ __forceinline__ int own_column(int target, int first, int columns) {
    const int column = target - first;
    return column >= 0 && column < columns ? column : -1;
}

template <typename T> __device__ __forceinline__ float own_logit(const Row<T>& row, int own) {
    return own < 0 ? -INFINITY : to_float(row.at[own]);
}

__device__ __forceinline__ void write_statistics(float* statistics, const Softmax& softmax, float own) {
    float* to = statistics + static_cast<size_t>(blockIdx.x) * kValues;
    to[0] = softmax.largest;
    to[1] = softmax.sum;
    to[2] = own;
}

__device__ __forceinline__ float scaled(float scale, const float* loss_scale) {
    return loss_scale == nullptr ? scale : scale * *loss_scale;
}

// Behind the row's gradient, which other threads of the block may have written: less the scale at the target.
template <typename T>
__device__ __forceinline__ void put_own(
        const Row<T>& row, int own, float own_logit, const Gradient& gradient, float scale) {
    __syncthreads();
    if (threadIdx.x == 0 && own >= 0) row.at[own] = from_float<T>(gradient(own_logit) - scale);
}

// Reads a row once.
template <typename T> __device__ __forceinline__ Softmax softmax_of(const Row<T>& row) {
    Softmax softmax;
    const int edge = row.edge();
    if (edge >= 0) softmax.add(to_float(row.at[edge]));
    for (int from = threadIdx.x; from < row.vectors; from += kBatch * blockDim.x) {
        uint4 x[kBatch];
#pragma unroll
        for (int i = 0; i < kBatch; i++) {
            const int index = from + i * blockDim.x;
            if (index < row.vectors) x[i] = bits_of(load(row.vector(index)));
        }
#pragma unroll
        for (int i = 0; i < kBatch; i++) {
            if (from + i * blockDim.x < row.vectors) softmax.add(vector_of<T>(x[i]));
        }
    }
    return softmax.of_block();
}

// Reads a row once and writes it once, all but what the target adds.
template <typename T> __device__ __forceinline__ void write_gradient(const Row<T>& row, const Gradient& gradient) {
    const int edge = row.edge();
    if (edge >= 0) row.at[edge] = from_float<T>(gradient(to_float(row.at[edge])));
    for (int from = threadIdx.x; from < row.vectors; from += kBatch * blockDim.x) {
        uint4 x[kBatch];
#pragma unroll
        for (int i = 0; i < kBatch; i++) {
            const int index = from + i * blockDim.x;
            if (index < row.vectors) x[i] = bits_of(load_once(row.vector(index)));
        }
#pragma unroll
        for (int i = 0; i < kBatch; i++) {
            const int index = from + i * blockDim.x;
            if (index < row.vectors) store_once(row.vector(index), gradient(vector_of<T>(x[i])));
        }
    }
}

// statistics (rows, 3) of logits (rows, stride), whose first `columns` are the tokens from `first` on. A block a row.
template <typename T>
__device__ __forceinline__ void statistics_of(
        float* statistics, T* logits, const int* targets, int first, int stride, int columns) {
    const Row<T> row(logits, blockIdx.x, stride, columns);
    const int own = own_column(targets[blockIdx.x], first, columns);
    const Softmax softmax = softmax_of(row);
    if (threadIdx.x == 0) write_statistics(statistics, softmax, own_logit(row, own));
}

// The statistics and, in the place of logits (rows, columns), (softmax - one-hot) * scale * loss scale. For rows that
// a block cannot keep: reads them twice.
template <typename T>
__device__ __forceinline__ void gradient_of(
        float* statistics, T* logits, const int* targets, int columns, float scale, const float* loss_scale) {
    const Row<T> row(logits, blockIdx.x, columns, columns);
    const int own = own_column(targets[blockIdx.x], 0, columns);
    const float logit = own_logit(row, own);
    const Softmax softmax = softmax_of(row);
    const float full = scaled(scale, loss_scale);
    const Gradient gradient{softmax.largest, full / softmax.sum};
    write_gradient(row, gradient);
    put_own(row, own, logit, gradient, full);
    if (threadIdx.x == 0) write_statistics(statistics, softmax, logit);
}

// The same for rows of up to kHeld vectors a thread and what the dynamic shared memory holds: reads them once. All of
// a row is under way at once, and what has come is summed while the rest comes.
template <typename T>
__device__ __forceinline__ void held_gradient_of(
        float* statistics, T* logits, const int* targets, int columns, float scale, const float* loss_scale) {
    extern __shared__ uint4 shared[];  // vectors from kHeld * threads on; each thread reads its own alone
    const Row<T> row(logits, blockIdx.x, columns, columns);
    const int threads = blockDim.x;
    const int thread = threadIdx.x;
    const int beyond = thread + kHeld * threads;

    uint4 held[kHeld];
#pragma unroll
    for (int i = 0; i < kHeld; i++) {
        const int index = thread + i * threads;
        if (index < row.vectors) held[i] = bits_of(load_once(row.vector(index)));
    }
    for (int index = beyond; index < row.vectors; index += threads) {
        __pipeline_memcpy_async(&shared[index - kHeld * threads], row.vector(index), sizeof(uint4));
    }
    __pipeline_commit();
    const int own = own_column(targets[blockIdx.x], 0, columns);
    const float logit = own_logit(row, own);
    const int edge = row.edge();
    const float edge_logit = edge < 0 ? -INFINITY : to_float(row.at[edge]);

    Softmax softmax;
    softmax.add(edge_logit);
#pragma unroll
    for (int i = 0; i < kHeld; i++) {
        if (thread + i * threads < row.vectors) softmax.add(vector_of<T>(held[i]));
    }
    __pipeline_wait_prior(0);
    for (int index = beyond; index < row.vectors; index += threads) {
        softmax.add(vector_of<T>(shared[index - kHeld * threads]));
    }
    softmax = softmax.of_block();

    const float full = scaled(scale, loss_scale);
    const Gradient gradient{softmax.largest, full / softmax.sum};
    if (edge >= 0) row.at[edge] = from_float<T>(gradient(edge_logit));
#pragma unroll
    for (int i = 0; i < kHeld; i++) {
        const int index = thread + i * threads;
        forget(held[i]);
        if (index < row.vectors) store_once(row.vector(index), gradient(vector_of<T>(held[i])));
    }
    for (int index = beyond; index < row.vectors; index += threads) {
        store_once(row.vector(index), gradient(vector_of<T>(shared[index - kHeld * threads])));
    }
    put_own(row, own, logit, gradient, full);
    if (thread == 0) write_statistics(statistics, softmax, logit);
}

// What all ranks know of row `index`, put together (Shoeybi et al., 2019); statistics (ranks, rows, 3).
__device__ __forceinline__ Softmax of_all_ranks(const float* statistics, int ranks, int rows, int index, float* own) {
    const size_t stride = static_cast<size_t>(rows) * kValues;
    const float* of_row = statistics + static_cast<size_t>(index) * kValues;
    Softmax all;
    *own = -INFINITY;
    for (int rank = 0; rank < ranks; rank++) {
        all.largest = fmaxf(all.largest, of_row[rank * stride]);
        *own = fmaxf(*own, of_row[rank * stride + 2]);
    }
    for (int rank = 0; rank < ranks; rank++) {
        all.sum += of_row[rank * stride + 1] * exponential(of_row[rank * stride] - all.largest);
    }
    return all;
}

// In the place of logits (blocks, stride), whose first `columns` are the tokens from `first` on and the rest padding:
// (softmax - one-hot) * scale * loss scale, and zeros for padding. Block b has row b of the logits and of `statistics`,
// which are all ranks', (ranks, rows, 3), or begin at a later row of those.
template <typename T>
__device__ __forceinline__ void vocab_gradient_of(
        T* logits, const float* statistics, const int* targets, int ranks, int rows, int first, int stride, int columns,
        float scale, const float* loss_scale) {
    const Row<T> row(logits, blockIdx.x, stride, columns);
    const int own = own_column(targets[blockIdx.x], first, columns);
    const float logit = own_logit(row, own);
    float ignored;
    const Softmax softmax = of_all_ranks(statistics, ranks, rows, blockIdx.x, &ignored);
    const float full = scaled(scale, loss_scale);
    const Gradient gradient{softmax.largest, full / softmax.sum};
    __syncthreads();  // the target's logit is read
    write_gradient(row, gradient);
    for (int padding = columns + threadIdx.x; padding < stride; padding += blockDim.x) {
        row.at[padding] = from_float<T>(0.0f);
    }
    put_own(row, own, logit, gradient, full);
}

}  // namespace gatun

#define GATUN_CROSS_ENTROPY(T)                                                                                         \
    extern "C" __global__ void __launch_bounds__(512) cross_entropy_statistics_##T(                                   \
            float* statistics, T* logits, const int* targets, int first, int stride, int columns) {                   \
        statistics_of<T>(statistics, logits, targets, first, stride, columns);                                        \
    }                                                                                                                  \
    extern "C" __global__ void __launch_bounds__(512) cross_entropy_gradient_##T(                                     \
            float* statistics, T* logits, const int* targets, int columns, float scale, const float* loss_scale) {    \
        gradient_of<T>(statistics, logits, targets, columns, scale, loss_scale);                                      \
    }                                                                                                                  \
    extern "C" __global__ void __launch_bounds__(1024) cross_entropy_held_gradient_##T(                               \
            float* statistics, T* logits, const int* targets, int columns, float scale, const float* loss_scale) {    \
        held_gradient_of<T>(statistics, logits, targets, columns, scale, loss_scale);                                 \
    }                                                                                                                  \
    extern "C" __global__ void __launch_bounds__(512) cross_entropy_vocab_gradient_##T(                               \
            T* logits, const float* statistics, const int* targets, int ranks, int rows, int first, int stride,       \
            int columns, float scale, const float* loss_scale) {                                                      \
        vocab_gradient_of<T>(                                                                                         \
                logits, statistics, targets, ranks, rows, first, stride, columns, scale, loss_scale);                 \
    }
GATUN_FOR_EACH_ELEMENT(GATUN_CROSS_ENTROPY)

// loss (1) = addend + scale * the sum over rows of ln(sum of e^logit) - the target's logit, for all ranks' statistics
// (ranks, rows, 3). One block of 1024 threads: each sums every 1024th row, then halves are added to halves.
extern "C" __global__ void __launch_bounds__(1024) cross_entropy_loss(
        float* loss, const float* addend, const float* statistics, int ranks, int rows, float scale) {
    __shared__ double sums[1024];
    const int thread = threadIdx.x;
    double sum = 0.0;
    for (int row = thread; row < rows; row += 1024) {
        float own;
        const Softmax softmax = of_all_ranks(statistics, ranks, rows, row, &own);
        sum += static_cast<double>(softmax.largest) - own + logf(softmax.sum);
    }
    sums[thread] = sum;
    for (int half = 512; half > 0; half /= 2) {
        __syncthreads();
        if (thread < half) sums[thread] += sums[thread + half];
    }
    if (thread == 0) {
        const double before = addend == nullptr ? 0.0 : *addend;
        *loss = static_cast<float>(before + scale * sums[0]);
    }
}
