// Layer normalization (Ba et al., 2016) and RMS normalization (Zhang and Sennrich, 2019) of rows of `width` values:
// the second is the first with a mean of 0 and no bias. `Centered` tells them apart.
//
// A row belongs to `warps` warps and stays in their registers or in shared memory between the passes over it, in packs
// of as many elements as fit 16 bytes of S, the widest type. Rows of other widths are not aligned: they, and rows too
// wide, go through the `any` forms, which read a row once for each pass.
#pragma once

#include <cuda_pipeline_primitives.h>

#include "common.cuh"

namespace norms {

// Limits that the launchers know too; Norms.java.
constexpr int kThreads = 512;         // of a block, at most
constexpr int kForwardValues = 32;    // of a row that a thread holds going forward
constexpr int kGradientValues = 16;   // and in the gradient
constexpr int kSumColumns = 32;       // that a block of the last sums adds up
constexpr int kSumThreads = 1024;

// Rows that a block of the gradient has under way at a time.
template <typename D, typename S> constexpr int kStages = sizeof(D) + 2 * sizeof(S) <= 6 ? 3 : 2;

template <size_t Bytes> struct Word;
template <> struct Word<8> { using type = uint2; };
template <> struct Word<16> { using type = uint4; };

// K elements that one access of 8 or 16 bytes moves.
template <typename T, int K> struct alignas(K * sizeof(T)) Pack {
    using W = typename Word<K * sizeof(T)>::type;
    T at[K];

    __device__ __forceinline__ float operator[](int k) const { return to_float(at[k]); }
    __device__ __forceinline__ void set(int k, float x) { at[k] = from_float<T>(x); }
    __device__ __forceinline__ void load(const T* from) {
        *reinterpret_cast<W*>(at) = *reinterpret_cast<const W*>(from);
    }
    __device__ __forceinline__ void store(T* to) const {
        *reinterpret_cast<W*>(to) = *reinterpret_cast<const W*>(at);
    }
};

// Of a row's values, in each of its threads; a row of several warps is a whole block's.
__device__ __forceinline__ float row_sum(float x, int warps) { return warps == 1 ? warp_sum(x) : block_sum(x); }

// y = (s - mean) * rstd * weight + bias, where s = x + residual, rounded to S before anything is made of it.
//
// x (rows, width); residual (rows, width), or null: then s is x, of one type, and `sum` is not written; weight, bias
// (width); sum (rows, width), which may be x or residual; y (rows, width); mean, rstd (rows).
template <bool Centered, typename X, typename S, typename Y>
__device__ __forceinline__ void forward(
    const X* x, const S* residual, const Y* __restrict__ weight, const Y* __restrict__ bias, S* sum, Y* y, float* mean,
    float* rstd, int rows, int width, float epsilon, int warps) {
    constexpr int K = Vec<S>::count, N = kForwardValues / K;
    const int threads = 32 * warps, thread = threadIdx.x % threads, packs = width / K;
    const size_t row = static_cast<size_t>(blockIdx.x) * (blockDim.x / threads) + threadIdx.x / threads;
    if (row >= rows) return;
    const size_t start = row * width;

    float v[N][K];
    Pack<X, K> a[N];
#pragma unroll
    for (int j = 0; j < N; j++) {
        const int pack = thread + j * threads;
        if (pack < packs) a[j].load(x + start + pack * K);
    }
    if (residual != nullptr) {
        Pack<S, K> b[N];
#pragma unroll
        for (int j = 0; j < N; j++) {
            const int pack = thread + j * threads;
            if (pack < packs) b[j].load(residual + start + pack * K);
        }
#pragma unroll
        for (int j = 0; j < N; j++) {
            const int pack = thread + j * threads;
            Pack<S, K> s;
#pragma unroll
            for (int k = 0; k < K; k++) {
                s.set(k, pack < packs ? a[j][k] + b[j][k] : 0.0f);
                v[j][k] = s[k];
            }
            if (pack < packs) s.store(sum + start + pack * K);
        }
    } else {
#pragma unroll
        for (int j = 0; j < N; j++) {
#pragma unroll
            for (int k = 0; k < K; k++) v[j][k] = thread + j * threads < packs ? a[j][k] : 0.0f;
        }
    }

    float m = 0.0f;
    if constexpr (Centered) {
        float total = 0.0f;
#pragma unroll
        for (int j = 0; j < N; j++) {
#pragma unroll
            for (int k = 0; k < K; k++) total += v[j][k];
        }
        m = row_sum(total, warps) / width;
    }
    float squares = 0.0f;
#pragma unroll
    for (int j = 0; j < N; j++) {
        if (thread + j * threads < packs) {
#pragma unroll
            for (int k = 0; k < K; k++) squares += (v[j][k] - m) * (v[j][k] - m);
        }
    }
    const float r = 1.0f / sqrtf(row_sum(squares, warps) / width + epsilon);
#pragma unroll
    for (int j = 0; j < N; j++) {
        const int pack = thread + j * threads;
        if (pack < packs) {
            Pack<Y, K> w, b, out;
            w.load(weight + pack * K);
            if constexpr (Centered) b.load(bias + pack * K);
#pragma unroll
            for (int k = 0; k < K; k++) {
                const float scaled = (v[j][k] - m) * r * w[k];
                out.set(k, Centered ? scaled + b[k] : scaled);
            }
            out.store(y + start + pack * K);
        }
    }
    if (thread == 0) {
        if constexpr (Centered) mean[row] = m;
        rstd[row] = r;
    }
}

// The same for rows of any width, a block for each; a thread reads of the sum what it wrote itself.
template <bool Centered, typename X, typename S, typename Y>
__device__ __forceinline__ void forward_any(
    const X* x, const S* residual, const Y* __restrict__ weight, const Y* __restrict__ bias, S* sum, Y* y, float* mean,
    float* rstd, int width, float epsilon) {
    const size_t row = blockIdx.x, start = row * width;
    const auto s = [&](int i) { return residual == nullptr ? to_float(x[start + i]) : to_float(sum[start + i]); };
    float total = 0.0f;
    for (int i = threadIdx.x; i < width; i += blockDim.x) {
        if (residual != nullptr) sum[start + i] = from_float<S>(to_float(x[start + i]) + to_float(residual[start + i]));
        total += s(i);
    }
    const float m = Centered ? block_sum(total) / width : 0.0f;
    float squares = 0.0f;
    for (int i = threadIdx.x; i < width; i += blockDim.x) squares += (s(i) - m) * (s(i) - m);
    const float r = 1.0f / sqrtf(block_sum(squares) / width + epsilon);
    for (int i = threadIdx.x; i < width; i += blockDim.x) {
        float value = (s(i) - m) * r * to_float(weight[i]);
        if constexpr (Centered) value += to_float(bias[i]);
        y[start + i] = from_float<Y>(value);
    }
    if (threadIdx.x == 0) {
        if constexpr (Centered) mean[row] = m;
        rstd[row] = r;
    }
}

// Starts to copy a pack to this thread's own place in shared memory.
template <typename T, int K> __device__ __forceinline__ void fetch(Pack<T, K>* to, const T* from) {
    __pipeline_memcpy_async(to, from, sizeof(Pack<T, K>));
}

// With g = dy * weight and n = (s - mean) * rstd: ds = addend + rstd * (g - mean(g) - n * mean(g * n)), and of each
// column the sums of dy * n and dy over the block's rows, which are those of every gridDim.x-th tile of as many rows as
// the block takes at a time. What the next tiles need is on its way to shared memory meanwhile; a thread reads there
// only what it copied itself.
//
// dy, s, ds (rows, width); weight (width); mean, rstd (rows); addend (rows, width), which may be ds, or null;
// partials (gridDim.x, width) of dweight, then, where centered, as many of dbias. Shared memory, for each thread and
// stage: kGradientValues of dy, s and addend.
template <bool Centered, typename D, typename S>
__device__ __forceinline__ void gradient(
    const D* dy, const S* s, const D* __restrict__ weight, const float* mean, const float* rstd, const S* addend, S* ds,
    float* partials, int rows, int width, int warps) {
    constexpr int K = Vec<S>::count, N = kGradientValues / K, stages = kStages<D, S>;
    extern __shared__ uint4 shared[];
    __shared__ float2 warp_sums[2][kThreads / 32];
    const int threads = 32 * warps, thread = threadIdx.x % threads, group = threadIdx.x / threads;
    const int groups = blockDim.x / threads, packs = width / K;
    const long tiles = (static_cast<long>(rows) + groups - 1) / groups;
    const size_t stage_bytes = static_cast<size_t>(blockDim.x) * kGradientValues * (sizeof(D) + 2 * sizeof(S));

    const auto dy_at = [&](int stage) {
        return reinterpret_cast<Pack<D, K>*>(reinterpret_cast<char*>(shared) + stage * stage_bytes);
    };
    const auto s_at = [&](int stage) { return reinterpret_cast<Pack<S, K>*>(dy_at(stage) + N * blockDim.x); };
    const auto addend_at = [&](int stage) { return s_at(stage) + N * blockDim.x; };
    const auto start_tile = [&](long tile, int stage) {
        const long row = tile * groups + group;
        if (row < rows) {
#pragma unroll
            for (int j = 0; j < N; j++) {
                const int pack = thread + j * threads, slot = j * blockDim.x + threadIdx.x;
                if (pack < packs) {
                    const size_t from = row * width + pack * K;
                    fetch<D, K>(dy_at(stage) + slot, dy + from);
                    fetch<S, K>(s_at(stage) + slot, s + from);
                    if (addend != nullptr) fetch<S, K>(addend_at(stage) + slot, addend + from);
                }
            }
        }
        __pipeline_commit();
    };
    const auto statistics = [&](long tile) {
        const long row = tile * groups + group;
        return row < rows ? make_float2(Centered ? mean[row] : 0.0f, rstd[row]) : make_float2(0.0f, 0.0f);
    };

    for (int stage = 0; stage < stages - 1; stage++) {
        start_tile(blockIdx.x + static_cast<long>(stage) * gridDim.x, stage);
    }
    Pack<D, K> w[N];
    float dw[N][K], db[N][K];
#pragma unroll
    for (int j = 0; j < N; j++) {
        const int pack = thread + j * threads;
#pragma unroll
        for (int k = 0; k < K; k++) {
            w[j].set(k, 0.0f);
            dw[j][k] = 0.0f;
            db[j][k] = 0.0f;
        }
        if (pack < packs) w[j].load(weight + pack * K);
    }
    float2 next = statistics(blockIdx.x);
    int stage = 0, turn = 0;
    for (long tile = blockIdx.x; tile < tiles; tile += gridDim.x) {
        start_tile(tile + static_cast<long>(stages - 1) * gridDim.x, (stage + stages - 1) % stages);
        const float m = next.x, r = next.y;
        next = statistics(tile + gridDim.x);
        __pipeline_wait_prior(stages - 1);

        const long row = tile * groups + group;
        const int mine = row < rows ? packs : 0;
        float sum_g = 0.0f, sum_gn = 0.0f;
#pragma unroll
        for (int j = 0; j < N; j++) {
            const int slot = j * blockDim.x + threadIdx.x;
            if (thread + j * threads < mine) {
                Pack<D, K> d;
                Pack<S, K> x;
                d.load(dy_at(stage)[slot].at);
                x.load(s_at(stage)[slot].at);
#pragma unroll
                for (int k = 0; k < K; k++) {
                    const float n = (x[k] - m) * r, g = d[k] * w[j][k];
                    if constexpr (Centered) {
                        sum_g += g;
                        db[j][k] += d[k];
                    }
                    sum_gn += g * n;
                    dw[j][k] += d[k] * n;
                }
            }
        }
        if constexpr (Centered) sum_g = warp_sum(sum_g);
        sum_gn = warp_sum(sum_gn);
        if (warps > 1) {
            // Two turns' sums apart, one barrier a turn is enough.
            if (threadIdx.x % 32 == 0) warp_sums[turn][threadIdx.x / 32] = make_float2(sum_g, sum_gn);
            __syncthreads();
            sum_g = 0.0f;
            sum_gn = 0.0f;
            for (int warp = 0; warp < warps; warp++) {
                const float2 part = warp_sums[turn][group * warps + warp];
                sum_g += part.x;
                sum_gn += part.y;
            }
            turn ^= 1;
        }
        const float mean_g = sum_g / width, mean_gn = sum_gn / width;
#pragma unroll
        for (int j = 0; j < N; j++) {
            const int pack = thread + j * threads, slot = j * blockDim.x + threadIdx.x;
            if (pack < mine) {
                Pack<D, K> d;
                Pack<S, K> x, add, out;
                d.load(dy_at(stage)[slot].at);
                x.load(s_at(stage)[slot].at);
                if (addend != nullptr) add.load(addend_at(stage)[slot].at);
#pragma unroll
                for (int k = 0; k < K; k++) {
                    const float n = (x[k] - m) * r, g = d[k] * w[j][k];
                    const float value = r * (g - mean_g - n * mean_gn);
                    out.set(k, addend == nullptr ? value : value + add[k]);
                }
                out.store(ds + row * width + pack * K);
            }
        }
        stage = stage + 1 == stages ? 0 : stage + 1;
    }

    // The groups' sums, one after the other, through the memory that the tiles no longer need.
    __pipeline_wait_prior(0);
    float* sums = reinterpret_cast<float*>(shared);
    const auto write_sums = [&](const float (&of)[N][K], float* to) {
        __syncthreads();
#pragma unroll
        for (int j = 0; j < N; j++) {
            const int pack = thread + j * threads;
#pragma unroll
            for (int k = 0; k < K; k++) {
                if (pack < packs) sums[group * width + pack * K + k] = of[j][k];
            }
        }
        __syncthreads();
        for (int i = threadIdx.x; i < width; i += blockDim.x) {
            float sum = 0.0f;
            for (int g = 0; g < groups; g++) sum += sums[g * width + i];
            to[i] = sum;
        }
    };
    float* mine = partials + static_cast<size_t>(blockIdx.x) * width;
    write_sums(dw, mine);
    if constexpr (Centered) write_sums(db, mine + static_cast<size_t>(gridDim.x) * width);
}

// The same for rows of any width, a block for every gridDim.x-th row. The columns' sums grow in memory, each column's
// by one thread.
template <bool Centered, typename D, typename S>
__device__ __forceinline__ void gradient_any(
    const D* dy, const S* s, const D* __restrict__ weight, const float* mean, const float* rstd, const S* addend, S* ds,
    float* partials, int rows, int width) {
    float* dw = partials + static_cast<size_t>(blockIdx.x) * width;
    float* db = dw + static_cast<size_t>(gridDim.x) * width;
    for (int i = threadIdx.x; i < width; i += blockDim.x) {
        dw[i] = 0.0f;
        if constexpr (Centered) db[i] = 0.0f;
    }
    for (long row = blockIdx.x; row < rows; row += gridDim.x) {
        const size_t start = row * width;
        const float m = Centered ? mean[row] : 0.0f, r = rstd[row];
        float sum_g = 0.0f, sum_gn = 0.0f;
        for (int i = threadIdx.x; i < width; i += blockDim.x) {
            const float d = to_float(dy[start + i]), n = (to_float(s[start + i]) - m) * r;
            const float g = d * to_float(weight[i]);
            sum_gn += g * n;
            dw[i] += d * n;
            if constexpr (Centered) {
                sum_g += g;
                db[i] += d;
            }
        }
        const float mean_g = Centered ? block_sum(sum_g) / width : 0.0f;
        const float mean_gn = block_sum(sum_gn) / width;
        for (int i = threadIdx.x; i < width; i += blockDim.x) {
            const float n = (to_float(s[start + i]) - m) * r, g = to_float(dy[start + i]) * to_float(weight[i]);
            const float value = r * (g - mean_g - n * mean_gn);
            ds[start + i] = from_float<S>(addend == nullptr ? value : value + to_float(addend[start + i]));
        }
    }
}

// out (width) = addend + the sums of the columns of partials (count, width), always in the same order. A block adds up
// kSumColumns columns, each of its warps a part of the rows. addend may be out, or null.
__device__ __forceinline__ void column_sums(
    const float* partials, int count, int width, const float* addend, float* out) {
    constexpr int warps = kSumThreads / 32;
    static_assert(kSumColumns == 32);
    __shared__ float sums[warps][kSumColumns];
    const int lane = threadIdx.x % 32, warp = threadIdx.x / 32;
    const int column = blockIdx.x * kSumColumns + lane;
    float sum = 0.0f;
    if (column < width) {
#pragma unroll 8
        for (int row = warp; row < count; row += warps) sum += partials[static_cast<size_t>(row) * width + column];
    }
    sums[warp][lane] = sum;
    __syncthreads();
    if (warp == 0 && column < width) {
        float total = addend == nullptr ? 0.0f : addend[column];
        float all = 0.0f;
        for (int part = 0; part < warps; part++) all += sums[part][lane];
        out[column] = total + all;
    }
}

}  // namespace norms
