// Layer and RMS normalization of rows and their gradients; what they compute is in norms.cuh.
//
// KIND_forward_X_S_Y: x is X; residual and s are S; weight, bias and y are Y. KIND_gradient_D_S: dy and weight are D;
// s, the addend and ds are S. `_any` is for widths that are no multiple of 16 bytes of S, or too large. KIND is
// layer_norm or rms_norm, which has neither bias nor mean.

#include "norms.cuh"

#define NORM_FORWARD(NAME, X, S, Y, CALL)                                                                              \
    extern "C" __global__ void __launch_bounds__(norms::kThreads) NAME(                                                \
        const X* x, const S* residual, const Y* weight, const Y* bias, S* sum, Y* y, float* mean, float* rstd,         \
        int rows, int width, float epsilon, int warps) {                                                               \
        CALL;                                                                                                          \
    }

#define NORM_FORWARD_OF(KIND, CENTERED, X, S, Y)                                                                       \
    NORM_FORWARD(KIND##_forward_##X##_##S##_##Y, X, S, Y, (norms::forward<CENTERED, X, S, Y>(                          \
        x, residual, weight, bias, sum, y, mean, rstd, rows, width, epsilon, warps)))                                  \
    NORM_FORWARD(KIND##_forward_##X##_##S##_##Y##_any, X, S, Y, (norms::forward_any<CENTERED, X, S, Y>(                \
        x, residual, weight, bias, sum, y, mean, rstd, width, epsilon)))

#define NORM_FORWARDS(X, S, Y)                                                                                         \
    NORM_FORWARD_OF(layer_norm, true, X, S, Y)                                                                         \
    NORM_FORWARD_OF(rms_norm, false, X, S, Y)

NORM_FORWARDS(fp32, fp32, fp32)
NORM_FORWARDS(bf16, bf16, bf16)
NORM_FORWARDS(fp16, fp16, fp16)
NORM_FORWARDS(fp32, fp32, bf16)
NORM_FORWARDS(fp32, fp32, fp16)
NORM_FORWARDS(bf16, fp32, bf16)
NORM_FORWARDS(fp16, fp32, fp16)

#define NORM_GRADIENT(NAME, D, S, CALL)                                                                                \
    extern "C" __global__ void __launch_bounds__(norms::kThreads) NAME(                                                \
        const D* dy, const S* s, const D* weight, const float* mean, const float* rstd, const S* addend, S* ds,        \
        float* partials, int rows, int width, int warps) {                                                             \
        CALL;                                                                                                          \
    }

#define NORM_GRADIENT_OF(KIND, CENTERED, D, S)                                                                         \
    NORM_GRADIENT(KIND##_gradient_##D##_##S, D, S, (norms::gradient<CENTERED, D, S>(                                   \
        dy, s, weight, mean, rstd, addend, ds, partials, rows, width, warps)))                                         \
    NORM_GRADIENT(KIND##_gradient_##D##_##S##_any, D, S, (norms::gradient_any<CENTERED, D, S>(                         \
        dy, s, weight, mean, rstd, addend, ds, partials, rows, width)))

#define NORM_GRADIENTS(D, S)                                                                                           \
    NORM_GRADIENT_OF(layer_norm, true, D, S)                                                                           \
    NORM_GRADIENT_OF(rms_norm, false, D, S)

NORM_GRADIENTS(fp32, fp32)
NORM_GRADIENTS(bf16, bf16)
NORM_GRADIENTS(fp16, fp16)
NORM_GRADIENTS(bf16, fp32)
NORM_GRADIENTS(fp16, fp32)

// dweight, dbias (width) = their addends + the sums of partials (1 or 2, count, width); blockIdx.y is 0 for dweight, 1
// for dbias.
extern "C" __global__ void __launch_bounds__(norms::kSumThreads) norm_gradient_sums(
    const float* partials, int count, int width, const float* dweight_addend, float* dweight, const float* dbias_addend,
    float* dbias) {
    const bool first = blockIdx.y == 0;
    norms::column_sums(
        first ? partials : partials + static_cast<size_t>(count) * width, count, width,
        first ? dweight_addend : dbias_addend, first ? dweight : dbias);
}
