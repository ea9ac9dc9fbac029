// Layer normalization of rows and its gradient; what they compute is in norms.cuh.
//
// forward_X_S_Y: x is X; residual and s are S; weight, bias and y are Y. gradient_D_S: dy and weight are D; s, the
// addend and ds are S. `_any` is for widths that are no multiple of 16 bytes of S, or too large.

#include "norms.cuh"

#define LAYER_NORM_FORWARD(NAME, X, S, Y, CALL)                                                                        \
    extern "C" __global__ void __launch_bounds__(norms::kThreads) layer_norm_forward_##NAME(                           \
        const X* x, const S* residual, const Y* weight, const Y* bias, S* sum, Y* y, float* mean, float* rstd,         \
        int rows, int width, float epsilon, int warps) {                                                               \
        CALL;                                                                                                          \
    }

#define LAYER_NORM_FORWARDS(X, S, Y)                                                                                   \
    LAYER_NORM_FORWARD(X##_##S##_##Y, X, S, Y, (norms::forward<true, X, S, Y>(                                         \
        x, residual, weight, bias, sum, y, mean, rstd, rows, width, epsilon, warps)))                                  \
    LAYER_NORM_FORWARD(X##_##S##_##Y##_any, X, S, Y, (norms::forward_any<true, X, S, Y>(                               \
        x, residual, weight, bias, sum, y, mean, rstd, width, epsilon)))

LAYER_NORM_FORWARDS(fp32, fp32, fp32)
LAYER_NORM_FORWARDS(bf16, bf16, bf16)
LAYER_NORM_FORWARDS(fp16, fp16, fp16)
LAYER_NORM_FORWARDS(fp32, fp32, bf16)
LAYER_NORM_FORWARDS(fp32, fp32, fp16)
LAYER_NORM_FORWARDS(bf16, fp32, bf16)
LAYER_NORM_FORWARDS(fp16, fp32, fp16)

#define LAYER_NORM_GRADIENT(NAME, D, S, CALL)                                                                          \
    extern "C" __global__ void __launch_bounds__(norms::kThreads) layer_norm_gradient_##NAME(                          \
        const D* dy, const S* s, const D* weight, const float* mean, const float* rstd, const S* addend, S* ds,        \
        float* partials, int rows, int width, int warps) {                                                             \
        CALL;                                                                                                          \
    }

#define LAYER_NORM_GRADIENTS(D, S)                                                                                     \
    LAYER_NORM_GRADIENT(D##_##S, D, S, (norms::gradient<true, D, S>(                                                   \
        dy, s, weight, mean, rstd, addend, ds, partials, rows, width, warps)))                                         \
    LAYER_NORM_GRADIENT(D##_##S##_any, D, S, (norms::gradient_any<true, D, S>(                                         \
        dy, s, weight, mean, rstd, addend, ds, partials, rows, width)))

LAYER_NORM_GRADIENTS(fp32, fp32)
LAYER_NORM_GRADIENTS(bf16, bf16)
LAYER_NORM_GRADIENTS(fp16, fp16)
LAYER_NORM_GRADIENTS(bf16, fp32)
LAYER_NORM_GRADIENTS(fp16, fp32)

// dweight, dbias (width) = their addends + the sums of partials (2, count, width); blockIdx.y is 0 for dweight, 1 for
// dbias.
extern "C" __global__ void __launch_bounds__(norms::kSumThreads) layer_norm_gradient_sums(
    const float* partials, int count, int width, const float* dweight_addend, float* dweight, const float* dbias_addend,
    float* dbias) {
    const bool first = blockIdx.y == 0;
    norms::column_sums(
        first ? partials : partials + static_cast<size_t>(count) * width, count, width,
        first ? dweight_addend : dbias_addend, first ? dweight : dbias);
}
