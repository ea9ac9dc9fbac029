// Sums of a matrix's columns, in fp32, in two steps and in one order: each slice of the rows first, then the slices.

#include "elementwise.cuh"

inline namespace gatun {

constexpr int kLanes = 32;
constexpr int kWarps = 8;
// How many rows a thread loads before it adds any.
constexpr int kUnroll = 8;

template <int W, typename T>
__device__ __forceinline__ void add_row(float (&sum)[W], const Group<T, W>& row) {
#pragma unroll
    for (int i = 0; i < W; i++) sum[i] += to_float(row.at[i]);
}

// A block sums 32 W columns of a slice: a warp takes every 8th row, a lane W columns; columns are divisible by W.
template <int W, typename T>
__device__ __forceinline__ void slice(float* partial, const T* x, int rows, int columns, int rows_per_slice) {
    __shared__ float sums[kWarps][kLanes * W];
    const int lane = threadIdx.x % kLanes, warp = threadIdx.x / kLanes;
    const int begin = blockIdx.x * (kLanes * W);
    const int column = begin + lane * W;
    const int from = blockIdx.y * rows_per_slice;
    const int to = min(rows, from + rows_per_slice);
    float sum[W] = {};
    if (column < columns) {
        const T* at = x + column;
        int row = from + warp;
        for (; row + (kUnroll - 1) * kWarps < to; row += kUnroll * kWarps) {
            Group<T, W> loaded[kUnroll];
#pragma unroll
            for (int k = 0; k < kUnroll; k++) {
                loaded[k] =
                    *reinterpret_cast<const Group<T, W>*>(at + static_cast<size_t>(row + k * kWarps) * columns);
            }
#pragma unroll
            for (int k = 0; k < kUnroll; k++) add_row(sum, loaded[k]);
        }
        for (; row < to; row += kWarps) {
            add_row(sum, *reinterpret_cast<const Group<T, W>*>(at + static_cast<size_t>(row) * columns));
        }
    }
#pragma unroll
    for (int i = 0; i < W; i++) sums[warp][lane * W + i] = sum[i];
    __syncthreads();
    const int c = threadIdx.x;
    if (c < kLanes * W && begin + c < columns) {
        float total = 0.0f;
#pragma unroll
        for (int w = 0; w < kWarps; w++) total += sums[w][c];
        partial[static_cast<size_t>(blockIdx.y) * columns + begin + c] = total;
    }
}

// y (columns) = addend (columns) + the slices' sums, partial (slices, columns); the addend is null or may be y. A block
// does 32 columns, with a warp to every 32nd slice.
template <typename Y>
__device__ __forceinline__ void total(Y* y, const Y* addend, const float* partial, int slices, int columns) {
    __shared__ float sums[32][kLanes];
    const int lane = threadIdx.x % kLanes, warp = threadIdx.x / kLanes;
    const int column = blockIdx.x * kLanes + lane;
    float sum = 0.0f;
    if (column < columns) {
#pragma unroll 4
        for (int at = warp; at < slices; at += 32) sum += partial[static_cast<size_t>(at) * columns + column];
    }
    sums[warp][lane] = sum;
    __syncthreads();
    if (warp == 0 && column < columns) {
        sum = 0.0f;
#pragma unroll
        for (int w = 0; w < 32; w++) sum += sums[w][lane];
        y[column] = from_float<Y>(addend == nullptr ? sum : to_float(addend[column]) + sum);
    }
}

}  // namespace gatun

// partial (slices, columns) of x (rows, columns); 256 threads. The grid's first dimension has a block for every 32
// groups of 16 bytes in a row, or where a row is no whole number of them, for every 32 columns; its second is slices.
#define COLUMN_SUM(T) \
    extern "C" __global__ void __launch_bounds__(kLanes * kWarps) \
        column_sum_slices_##T(float* partial, const T* x, int rows, int columns, int rows_per_slice) { \
        if (columns % kGroupSize<T> == 0) { \
            slice<kGroupSize<T>>(partial, x, rows, columns, rows_per_slice); \
        } else { \
            slice<1>(partial, x, rows, columns, rows_per_slice); \
        } \
    } \
    extern "C" __global__ void __launch_bounds__(1024) \
        column_sum_total_##T(T* y, const T* addend, const float* partial, int slices, int columns) { \
        total(y, addend, partial, slices, columns); \
    }
GATUN_FOR_EACH_ELEMENT(COLUMN_SUM)
