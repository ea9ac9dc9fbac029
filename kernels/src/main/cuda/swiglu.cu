// SwiGLU and its gradient (Shazeer, 2020): y = silu(gate) * up, where gate and up are the halves of a row.
//
// A row (2 F) is shared by `chunks` neighbouring blocks; the grid is rows * chunks blocks, of any size.

#include "elementwise.cuh"
#include "sigmoid.cuh"

inline namespace gatun {

// How many groups a thread loads before it uses any.
constexpr int kUnroll = 2;

// y (rows, F) of gate_up (rows, 2 F), W elements at a time; F is divisible by W.
template <int W, typename T> __device__ __forceinline__ void forward(T* y, const T* gate_up, int ffn, int chunks) {
    const size_t row = blockIdx.x / chunks;
    const T* gate = gate_up + row * 2 * ffn;
    const T* up = gate + ffn;
    T* to = y + row * ffn;
    const int groups = ffn / W, tile = kUnroll * blockDim.x;
    for (int first = (blockIdx.x % chunks) * tile + threadIdx.x; first < groups; first += chunks * tile) {
        Group<T, W> g[kUnroll], u[kUnroll];
#pragma unroll
        for (int k = 0; k < kUnroll; k++) {
            const int at = first + k * blockDim.x;
            if (at < groups) {
                g[k] = *reinterpret_cast<const Group<T, W>*>(gate + at * W);
                u[k] = *reinterpret_cast<const Group<T, W>*>(up + at * W);
            }
        }
#pragma unroll
        for (int k = 0; k < kUnroll; k++) {
            const int at = first + k * blockDim.x;
            if (at < groups) {
                Group<T, W> out;
#pragma unroll
                for (int i = 0; i < W; i++) {
                    out.at[i] = from_float<T>(silu<T>(to_float(g[k].at[i])) * to_float(u[k].at[i]));
                }
                *reinterpret_cast<Group<T, W>*>(to + at * W) = out;
            }
        }
    }
}

// With s = sigmoid(gate): d(gate) = dy up silu'(gate), d(up) = dy gate s. d_gate_up may be gate_up: a thread has read
// both of a pair before it writes either.
template <int W, typename T>
__device__ __forceinline__ void gradient(T* d_gate_up, const T* dy, const T* gate_up, int ffn, int chunks) {
    const size_t row = blockIdx.x / chunks;
    const T* gate = gate_up + row * 2 * ffn;
    const T* up = gate + ffn;
    const T* from = dy + row * ffn;
    T* d_gate = d_gate_up + row * 2 * ffn;
    T* d_up = d_gate + ffn;
    const int groups = ffn / W, tile = kUnroll * blockDim.x;
    for (int first = (blockIdx.x % chunks) * tile + threadIdx.x; first < groups; first += chunks * tile) {
        Group<T, W> d[kUnroll], g[kUnroll], u[kUnroll];
#pragma unroll
        for (int k = 0; k < kUnroll; k++) {
            const int at = first + k * blockDim.x;
            if (at < groups) {
                d[k] = *reinterpret_cast<const Group<T, W>*>(from + at * W);
                g[k] = *reinterpret_cast<const Group<T, W>*>(gate + at * W);
                u[k] = *reinterpret_cast<const Group<T, W>*>(up + at * W);
            }
        }
#pragma unroll
        for (int k = 0; k < kUnroll; k++) {
            const int at = first + k * blockDim.x;
            if (at < groups) {
                Group<T, W> dg, du;
#pragma unroll
                for (int i = 0; i < W; i++) {
                    const float grad = to_float(d[k].at[i]), z = to_float(g[k].at[i]);
                    const Sigmoid s = sigmoid<T>(z);
                    dg.at[i] = from_float<T>(grad * to_float(u[k].at[i]) * silu_slope(z, s));
                    du.at[i] = from_float<T>(grad * z * s.value);
                }
                *reinterpret_cast<Group<T, W>*>(d_gate + at * W) = dg;
                *reinterpret_cast<Group<T, W>*>(d_up + at * W) = du;
            }
        }
    }
}

}  // namespace gatun

#define SWIGLU(T) \
    extern "C" __global__ void __launch_bounds__(256) \
        swiglu_##T(T* y, const T* gate_up, int ffn, int chunks) { \
        if (ffn % kGroupSize<T> == 0) { \
            forward<kGroupSize<T>>(y, gate_up, ffn, chunks); \
        } else { \
            forward<1>(y, gate_up, ffn, chunks); \
        } \
    } \
    extern "C" __global__ void __launch_bounds__(256) \
        swiglu_gradient_##T(T* d_gate_up, const T* dy, const T* gate_up, int ffn, int chunks) { \
        if (ffn % kGroupSize<T> == 0) { \
            gradient<kGroupSize<T>>(d_gate_up, dy, gate_up, ffn, chunks); \
        } else { \
            gradient<1>(d_gate_up, dy, gate_up, ffn, chunks); \
        } \
    }
GATUN_FOR_EACH_ELEMENT(SWIGLU)
