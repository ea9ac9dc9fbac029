// Dropout (Srivastava et al., 2014) without stored masks: an element's place says whether it is kept, by a word of
// Philox4x32-10 (Salmon et al., 2011). The gradient is the same function of dy.
//
// A sequence (size) is shared by `chunks` neighbouring blocks of kElementwiseThreads threads, each of which does
// kGroupsPerThread groups; the grid is sequences * chunks blocks.

#include "elementwise.cuh"
#include "philox.cuh"

inline namespace gatun {

// Elements go by words of the counter (number of the sequence, place in it / 4), one each; W at a time, which is 1 or
// a multiple of 4 that divides the size.
template <int W, typename T>
__device__ __forceinline__ void dropout(
        T* y, const T* x, uint32_t number, size_t groups, size_t first, uint64_t key, uint32_t threshold, float scale) {
    Groups<T, W> in;
    in.load(x, first, groups);
#pragma unroll
    for (int u = 0; u < kGroupsPerThread; u++) {
        const size_t group = first + u * kElementwiseThreads;
        if (group < groups) {
            Group<T, W> out;
            if constexpr (W == 1) {
                const bool kept = word(philox(key, number, group / 4), group % 4) >= threshold;
                out.at[0] = from_float<T>(kept ? scale * in.get(u, 0) : 0.0f);
            } else {
#pragma unroll
                for (int i = 0; i < W; i += 4) {
                    const uint4 words = philox(key, number, group * (W / 4) + i / 4);
#pragma unroll
                    for (int lane = 0; lane < 4; lane++) {
                        const bool kept = word(words, lane) >= threshold;
                        out.at[i + lane] = from_float<T>(kept ? scale * in.get(u, i + lane) : 0.0f);
                    }
                }
            }
            *reinterpret_cast<Group<T, W>*>(y + group * W) = out;
        }
    }
}

// y = scale x of what is kept, x and y (sequences, size); all of a sequence whose number is negative, as it is.
template <typename T>
__device__ __forceinline__ void dropout(
        T* y, const T* x, const int32_t* numbers, size_t size, unsigned chunks, uint64_t key, uint32_t threshold,
        float scale) {
    const unsigned sequence = blockIdx.x / chunks;
    const size_t first =
            static_cast<size_t>(blockIdx.x % chunks) * (kElementwiseThreads * kGroupsPerThread) + threadIdx.x;
    const int32_t number = numbers[sequence];
    if (number < 0) {
        threshold = 0; // no word is less
        scale = 1.0f;
    }
    x += sequence * size;
    y += sequence * size;
    constexpr int W = kGroupSize<T>;
    if (size % W == 0) {
        dropout<W>(y, x, static_cast<uint32_t>(number), size / W, first, key, threshold, scale);
    } else {
        dropout<1>(y, x, static_cast<uint32_t>(number), size, first, key, threshold, scale);
    }
}

}  // namespace gatun

// y may be x.
#define DROPOUT(T) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        dropout_##T(T* y, const T* x, const int32_t* numbers, size_t size, unsigned chunks, uint64_t key, \
                uint32_t threshold, float scale) { \
        dropout(y, x, numbers, size, chunks, key, threshold, scale); \
    }
GATUN_FOR_EACH_ELEMENT(DROPOUT)
