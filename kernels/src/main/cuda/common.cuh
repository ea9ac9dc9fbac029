// What kernels share: elements of three types seen as fp32, accesses of 16 bytes, and sums over warps and blocks whose
// order does not depend on the grid.
#pragma once

#include <cstddef>
#include <cstdint>

#include <cuda_bf16.h>
#include <cuda_fp16.h>

using fp32 = float;
using bf16 = __nv_bfloat16;
using fp16 = __half;

// Every instantiation of a kernel template `f<T>` under the name f_T, such as gelu_forward_bf16.
#define GATUN_FOR_EACH_ELEMENT(X) X(fp32) X(bf16) X(fp16)

__device__ __forceinline__ float to_float(float x) { return x; }
__device__ __forceinline__ float to_float(bf16 x) { return __bfloat162float(x); }
__device__ __forceinline__ float to_float(fp16 x) { return __half2float(x); }

// To nearest, ties to even.
template <typename T> __device__ __forceinline__ T from_float(float x);
template <> __device__ __forceinline__ float from_float<float>(float x) { return x; }
template <> __device__ __forceinline__ bf16 from_float<bf16>(float x) { return __float2bfloat16_rn(x); }
template <> __device__ __forceinline__ fp16 from_float<fp16>(float x) { return __float2half_rn(x); }

// 16 bytes of T: as many elements as fit, at an address divisible by 16.
template <typename T> struct alignas(16) Vec {
    static constexpr int count = 16 / sizeof(T);
    T at[count];

    __device__ __forceinline__ float operator[](int i) const { return to_float(at[i]); }
    __device__ __forceinline__ void set(int i, float x) { at[i] = from_float<T>(x); }
};

template <typename T> __device__ __forceinline__ Vec<T> load(const T* from) {
    Vec<T> v;
    *reinterpret_cast<uint4*>(v.at) = *reinterpret_cast<const uint4*>(from);
    return v;
}

// For what is read once: it does not stay in the caches.
template <typename T> __device__ __forceinline__ Vec<T> load_once(const T* from) {
    Vec<T> v;
    *reinterpret_cast<uint4*>(v.at) = __ldcs(reinterpret_cast<const uint4*>(from));
    return v;
}

template <typename T> __device__ __forceinline__ void store(T* to, const Vec<T>& v) {
    *reinterpret_cast<uint4*>(to) = *reinterpret_cast<const uint4*>(v.at);
}

template <typename T> __device__ __forceinline__ void store_once(T* to, const Vec<T>& v) {
    __stcs(reinterpret_cast<uint4*>(to), *reinterpret_cast<const uint4*>(v.at));
}

// Of a warp's values; in every lane.
__device__ __forceinline__ float warp_sum(float x) {
#pragma unroll
    for (int offset = 16; offset > 0; offset >>= 1) x += __shfl_xor_sync(0xffffffffu, x, offset);
    return x;
}

__device__ __forceinline__ float warp_max(float x) {
#pragma unroll
    for (int offset = 16; offset > 0; offset >>= 1) x = fmaxf(x, __shfl_xor_sync(0xffffffffu, x, offset));
    return x;
}

// Of a block's values, in every thread; a block is whole warps, at most 32. May be called again at once.
template <float (*Warp)(float)> __device__ __forceinline__ float block_reduce(float x, float neutral) {
    __shared__ float partial[32];
    const int lane = threadIdx.x % 32, warp = threadIdx.x / 32, warps = blockDim.x / 32;
    x = Warp(x);
    __syncthreads();
    if (lane == 0) partial[warp] = x;
    __syncthreads();
    return Warp(lane < warps ? partial[lane] : neutral);
}

__device__ __forceinline__ float block_sum(float x) { return block_reduce<warp_sum>(x, 0.0f); }
__device__ __forceinline__ float block_max(float x) { return block_reduce<warp_max>(x, -INFINITY); }
