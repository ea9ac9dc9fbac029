// The logistic function, for what computes in T: to a few units in fp32's last place, or far below a 16-bit type's.
#pragma once

#include "common.cuh"

// sigmoid(z), and 1 - sigmoid(z) without the cancellation that subtracting would bring.
struct Sigmoid {
    float value;
    float complement;
};

// Of z + rest, where rest is what rounding took from z. e^-|z| is at most 1, so nothing overflows.
template <typename T> __device__ __forceinline__ Sigmoid sigmoid(float z, float rest = 0.0f) {
    float e, large;
    if constexpr (sizeof(T) == 4) {
        e = expf(-fabsf(z));
        e = fmaf(e, z < 0.0f ? rest : -rest, e); // e^(x + d) = e^x (1 + d) for so small a d
        large = 1.0f / (1.0f + e);
    } else {
        e = __expf(-fabsf(z));
        large = __fdividef(1.0f, 1.0f + e);
    }
    const float small = e * large;
    return z < 0.0f ? Sigmoid{small, large} : Sigmoid{large, small};
}

// z sigmoid(z)
template <typename T> __device__ __forceinline__ float silu(float z) { return z * sigmoid<T>(z).value; }

// silu's derivative, s + z s (1 - s) with s = sigmoid(z).
__device__ __forceinline__ float silu_slope(float z, Sigmoid s) { return fmaf(z * s.value, s.complement, s.value); }
