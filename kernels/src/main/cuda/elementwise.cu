// Casts, roundings, sums and products, element by element; see elementwise.cuh for grids and sizes.

#include "elementwise.cuh"

// y (n) = x (n) in another type, to nearest, ties to even; infinities and NaNs stay what they are.
#define CAST(X, Y) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        cast_##X##_##Y(Y* y, const X* x, size_t n) { \
        map(n, [](float a) { return a; }, y, x); \
    }
CAST(fp32, bf16)
CAST(fp32, fp16)
CAST(bf16, fp32)
CAST(bf16, fp16)
CAST(fp16, fp32)
CAST(fp16, bf16)

// y (n) = x (n), both fp32, each value rounded to one that T has; beyond T's range it is infinite. y may be x.
#define ROUND(T) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        round_##T(fp32* y, const fp32* x, size_t n) { \
        map(n, [](float a) { return to_float(from_float<T>(a)); }, y, x); \
    }
ROUND(bf16)
ROUND(fp16)

// y (n) = a (n) + b (n). y may be one of them that has its type.
#define ADD(A, B, Y) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        add_##A##_##B##_##Y(Y* y, const A* a, const B* b, size_t n) { \
        map(n, [](float p, float q) { return p + q; }, y, a, b); \
    }
ADD(fp32, fp32, fp32)
ADD(bf16, bf16, bf16)
ADD(fp16, fp16, fp16)
ADD(fp32, bf16, fp32)
ADD(fp32, fp16, fp32)
ADD(bf16, bf16, fp32)
ADD(fp16, fp16, fp32)

// y (n) = addend (n) + a (n) * b (n), the addend null or of y's type; a product alone is of the factors' type, a
// gradient may be wider. y may be any of the others that has its type.
#define MULTIPLY(T, Y) \
    extern "C" __global__ void __launch_bounds__(kElementwiseThreads) \
        multiply_##T##_##Y(Y* y, const Y* addend, const T* a, const T* b, size_t n) { \
        map_onto(n, [](float p, float q) { return p * q; }, y, addend, a, b); \
    }
MULTIPLY(fp32, fp32)
MULTIPLY(bf16, bf16)
MULTIPLY(fp16, fp16)
MULTIPLY(bf16, fp32)
MULTIPLY(fp16, fp32)
