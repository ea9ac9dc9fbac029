// Casts between fp32 and bf16, element by element.
//
// Both kernels take any n, any grid and any block: a thread strides over groups of 8 elements
// (32 bytes of fp32, 16 bytes of bf16), then over the n % 8 elements left. Both arrays must be
// 16-byte aligned, which every offset in Gatun's arenas is.

#include <cstddef>

#include <cuda_bf16.h>

namespace {

constexpr size_t kGroup = 8;

__device__ size_t first_index() { return blockIdx.x * static_cast<size_t>(blockDim.x) + threadIdx.x; }

__device__ size_t index_stride() { return gridDim.x * static_cast<size_t>(blockDim.x); }

// Two fp32 to two bf16 packed in 32 bits, `low` in the low half: the order of the array in memory.
__device__ unsigned pack(float low, float high) {
    const __nv_bfloat162 pair = __floats2bfloat162_rn(low, high);
    return reinterpret_cast<const unsigned&>(pair);
}

// A bf16 is the upper half of the fp32 of the same value.
__device__ float low_half(unsigned pair) { return __uint_as_float(pair << 16); }

__device__ float high_half(unsigned pair) { return __uint_as_float(pair & 0xffff0000u); }

}  // namespace

// out (n) bf16 = in (n) fp32, rounded to nearest, ties to even; infinities and NaN stay what they are.
extern "C" __global__ void cast_fp32_bf16(__nv_bfloat16* __restrict__ out, const float* __restrict__ in, size_t n) {
    const size_t groups = n / kGroup;
    for (size_t i = first_index(); i < groups; i += index_stride()) {
        const float4 a = reinterpret_cast<const float4*>(in)[2 * i];
        const float4 b = reinterpret_cast<const float4*>(in)[2 * i + 1];
        reinterpret_cast<uint4*>(out)[i] = make_uint4(pack(a.x, a.y), pack(a.z, a.w), pack(b.x, b.y), pack(b.z, b.w));
    }
    for (size_t i = groups * kGroup + first_index(); i < n; i += index_stride()) {
        out[i] = __float2bfloat16_rn(in[i]);
    }
}

// out (n) fp32 = in (n) bf16, exact.
extern "C" __global__ void cast_bf16_fp32(float* __restrict__ out, const __nv_bfloat16* __restrict__ in, size_t n) {
    const size_t groups = n / kGroup;
    for (size_t i = first_index(); i < groups; i += index_stride()) {
        const uint4 v = reinterpret_cast<const uint4*>(in)[i];
        float4* to = reinterpret_cast<float4*>(out) + 2 * i;
        to[0] = make_float4(low_half(v.x), high_half(v.x), low_half(v.y), high_half(v.y));
        to[1] = make_float4(low_half(v.z), high_half(v.z), low_half(v.w), high_half(v.w));
    }
    for (size_t i = groups * kGroup + first_index(); i < n; i += index_stride()) {
        out[i] = __bfloat162float(in[i]);
    }
}
