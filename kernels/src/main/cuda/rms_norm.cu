// RMS normalization of rows and its gradient; what they compute is in norms.cuh.
//
// forward_X_S_Y: x is X; residual and s are S; weight and y are Y. gradient_D_S: dy and weight are D; s, the
// addend and ds are S. `_any` is for widths that are no multiple of 16 bytes of S, or too large.

#include "norms.cuh"

#define RMS_NORM_FORWARD(NAME, X, S, Y, CALL)                                                                          \
    extern "C" __global__ void __launch_bounds__(norms::kThreads) rms_norm_forward_##NAME(                             \
        const X* x, const S* residual, const Y* weight, S* sum, Y* y, float* rstd, int rows, int width, float epsilon, \
        int warps) {                                                                                                   \
        CALL;                                                                                                          \
    }

#define RMS_NORM_FORWARDS(X, S, Y)                                                                                     \
    RMS_NORM_FORWARD(X##_##S##_##Y, X, S, Y, (norms::forward<false, X, S, Y>(                                          \
        x, residual, weight, nullptr, sum, y, nullptr, rstd, rows, width, epsilon, warps)))                            \
    RMS_NORM_FORWARD(X##_##S##_##Y##_any, X, S, Y, (norms::forward_any<false, X, S, Y>(                                \
        x, residual, weight, nullptr, sum, y, nullptr, rstd, width, epsilon)))

RMS_NORM_FORWARDS(fp32, fp32, fp32)
RMS_NORM_FORWARDS(bf16, bf16, bf16)
RMS_NORM_FORWARDS(fp16, fp16, fp16)
RMS_NORM_FORWARDS(fp32, fp32, bf16)
RMS_NORM_FORWARDS(fp32, fp32, fp16)
RMS_NORM_FORWARDS(bf16, fp32, bf16)
RMS_NORM_FORWARDS(fp16, fp32, fp16)

#define RMS_NORM_GRADIENT(NAME, D, S, CALL)                                                                            \
    extern "C" __global__ void __launch_bounds__(norms::kThreads) rms_norm_gradient_##NAME(                            \
        const D* dy, const S* s, const D* weight, const float* rstd, const S* addend, S* ds, float* partials, int rows,\
        int width, int warps) {                                                                                        \
        CALL;                                                                                                          \
    }

#define RMS_NORM_GRADIENTS(D, S)                                                                                       \
    RMS_NORM_GRADIENT(D##_##S, D, S, (norms::gradient<false, D, S>(                                                    \
        dy, s, weight, nullptr, rstd, addend, ds, partials, rows, width, warps)))                                      \
    RMS_NORM_GRADIENT(D##_##S##_any, D, S, (norms::gradient_any<false, D, S>(                                          \
        dy, s, weight, nullptr, rstd, addend, ds, partials, rows, width)))

RMS_NORM_GRADIENTS(fp32, fp32)
RMS_NORM_GRADIENTS(bf16, bf16)
RMS_NORM_GRADIENTS(fp16, fp16)
RMS_NORM_GRADIENTS(bf16, fp32)
RMS_NORM_GRADIENTS(fp16, fp32)

// dweight (width) = its addend + the sums of partials (count, width).
extern "C" __global__ void __launch_bounds__(norms::kSumThreads) rms_norm_gradient_sums(
    const float* partials, int count, int width, const float* dweight_addend, float* dweight) {
    norms::column_sums(partials, count, width, dweight_addend, dweight);
}
