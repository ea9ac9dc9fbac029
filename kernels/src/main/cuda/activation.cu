// GELU (tanh form) and SiLU with their gradients, element by element; see elementwise.cuh for grids and sizes.

#include "elementwise.cuh"
#include "sigmoid.cuh"

inline namespace gatun {

// x/2 (1 + tanh u) = x sigmoid(2u), where 2u = kLinear x + kCubic x^3 (Hendrycks and Gimpel, 2016).
constexpr double kLinear = 1.5957691216057308; // 2 sqrt(2/pi)
constexpr double kCubic = 0.044715 * kLinear;

// sigmoid(2u). For fp32, 2u is computed in double: far from 0, e^2u would show each rounding of 2u many times over.
template <typename T> __device__ __forceinline__ Sigmoid gelu_sigmoid(float x) {
    if constexpr (sizeof(T) == 4) {
        const double wide = x;
        const double z = fma(wide * wide, kCubic, kLinear) * wide;
        const float rounded = static_cast<float>(z);
        // None where that is infinite, or so large that the sigmoid is 0 or 1 anyhow.
        const float rest = fabsf(rounded) < 128.0f ? static_cast<float>(z - rounded) : 0.0f;
        return sigmoid<T>(rounded, rest);
    } else {
        return sigmoid<T>(fmaf(x * x, static_cast<float>(kCubic), static_cast<float>(kLinear)) * x);
    }
}

template <typename T> struct Gelu {
    static __device__ __forceinline__ float value(float x) { return x * gelu_sigmoid<T>(x).value; }

    // s + x s (1 - s) (2u)' with s = sigmoid(2u)
    static __device__ __forceinline__ float slope(float x) {
        const Sigmoid s = gelu_sigmoid<T>(x);
        const float inner = fmaf(x * x, static_cast<float>(3 * kCubic), static_cast<float>(kLinear));
        return fmaf(x * s.value * s.complement, inner, s.value);
    }
};

template <typename T> struct Silu {
    static __device__ __forceinline__ float value(float x) { return silu<T>(x); }

    static __device__ __forceinline__ float slope(float x) { return silu_slope(x, sigmoid<T>(x)); }
};

}  // namespace gatun

// y (n) = f(x (n)); y may be x.
#define FORWARD(NAME, F, T) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        NAME##_##T(T* y, const T* x, size_t n) { \
        map(n, [](float a) { return F<T>::value(a); }, y, x); \
    }

// dx (n) = addend (n) + dy (n) f'(x (n)), the addend null or of dx's type. dx may be any of the others that has its
// type.
#define GRADIENT(NAME, F, T, G) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        NAME##_gradient_##T##_##G(G* dx, const G* addend, const T* dy, const T* x, size_t n) { \
        map_onto(n, [](float d, float a) { return d * F<T>::slope(a); }, dx, addend, dy, x); \
    }

#define ACTIVATION(NAME, F) \
    FORWARD(NAME, F, fp32) \
    FORWARD(NAME, F, bf16) \
    FORWARD(NAME, F, fp16) \
    GRADIENT(NAME, F, fp32, fp32) \
    GRADIENT(NAME, F, bf16, bf16) \
    GRADIENT(NAME, F, fp16, fp16) \
    GRADIENT(NAME, F, bf16, fp32) \
    GRADIENT(NAME, F, fp16, fp32)

ACTIVATION(gelu, Gelu)
ACTIVATION(silu, Silu)
