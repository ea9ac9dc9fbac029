// Rotary position embedding (Su et al., 2021): elements i and i + D/2 of a head are a pair, and turn by an angle.
//
// One block of any size does one row, the grid is batch * sequence blocks.

#include "elementwise.cuh"

inline namespace gatun {

// W values of the table, 16 bytes at a time, or one.
template <int W> struct Angles {
    static constexpr int count = W < 4 ? W : 4;
    Group<float, count> at[W / count];

    __device__ __forceinline__ explicit Angles(const float* from) {
#pragma unroll
        for (int i = 0; i < W / count; i++) at[i] = reinterpret_cast<const Group<float, count>*>(from)[i];
    }

    __device__ __forceinline__ float operator[](int i) const { return at[i / count].at[i % count]; }
};

// y (row) of x (row), W elements at a time; `rotated` elements turn, in heads of 2 `half`, and the others are copied,
// unless y is x. All sizes are divisible by W. `angles`: `half` cosines, then as many sines.
template <int W, typename T>
__device__ __forceinline__ void
turn(T* y, const T* x, const float* angles, int row, int rotated, int half, float sign) {
    const int per_head = half / W;
    const int pairs = rotated / 2 / W;
    const int items = y == x ? pairs : pairs + (row - rotated) / W;
    for (int item = threadIdx.x; item < items; item += blockDim.x) {
        if (item < pairs) {
            const int i = item % per_head * W;
            const int at = item / per_head * (2 * half) + i;
            const Group<T, W> low = *reinterpret_cast<const Group<T, W>*>(x + at);
            const Group<T, W> high = *reinterpret_cast<const Group<T, W>*>(x + at + half);
            const Angles<W> cos(angles + i);
            const Angles<W> sin(angles + half + i);
            Group<T, W> out_low, out_high;
#pragma unroll
            for (int k = 0; k < W; k++) {
                const float a = to_float(low.at[k]), b = to_float(high.at[k]), s = sign * sin[k];
                out_low.at[k] = from_float<T>(a * cos[k] - b * s);
                out_high.at[k] = from_float<T>(b * cos[k] + a * s);
            }
            *reinterpret_cast<Group<T, W>*>(y + at) = out_low;
            *reinterpret_cast<Group<T, W>*>(y + at + half) = out_high;
        } else {
            const int at = rotated + (item - pairs) * W;
            *reinterpret_cast<Group<T, W>*>(y + at) = *reinterpret_cast<const Group<T, W>*>(x + at);
        }
    }
}

}  // namespace gatun

// y (B, T, row) of x (B, T, row), which may be y. table (at least T, 2 half); sign is -1 to turn back.
#define ROPE(T) \
    extern "C" __global__ void __launch_bounds__(256) rope_##T( \
        T* y, const T* x, const float* table, int sequence, int row, int rotated, int half, float sign) { \
        const size_t at = static_cast<size_t>(blockIdx.x) * row; \
        const float* angles = table + static_cast<size_t>(blockIdx.x % sequence) * (2 * half); \
        if (half % kGroupSize<T> == 0 && row % kGroupSize<T> == 0) { \
            turn<kGroupSize<T>>(y + at, x + at, angles, row, rotated, half, sign); \
        } else { \
            turn<1>(y + at, x + at, angles, row, rotated, half, sign); \
        } \
    }
GATUN_FOR_EACH_ELEMENT(ROPE)
