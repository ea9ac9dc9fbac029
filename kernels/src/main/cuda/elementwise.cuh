// What is done element by element: y[i] = f(a[i], b[i], ...), in fp32, of tensors of any types.
//
// y may be any of the inputs of its own element size: what a thread writes, it alone has read, and before.
#pragma once

#include "common.cuh"

constexpr int kElementwiseThreads = 256;
// How many groups a thread loads before it uses any, so that enough is on its way to hide the memory's latency.
constexpr int kGroupsPerThread = 4;

// W elements of T, moved at once; at an address divisible by their size.
template <typename T, int W> struct alignas(W * sizeof(T)) Group {
    T at[W];
};

// As many elements as make 16 bytes of the widest type.
template <typename... T> constexpr int kGroupSize = ((sizeof(T) == 4) || ...) ? 4 : 8;

// One tensor's groups in a thread.
template <typename T, int W> struct Groups {
    Group<T, W> at[kGroupsPerThread];

    __device__ __forceinline__ Groups() {} // what is not loaded is not used, and need not be zero

    __device__ __forceinline__ void load(const T* from, size_t first, size_t groups) {
#pragma unroll
        for (int u = 0; u < kGroupsPerThread; u++) {
            const size_t group = first + u * kElementwiseThreads;
            if (group < groups) at[u] = *reinterpret_cast<const Group<T, W>*>(from + group * W);
        }
    }

    __device__ __forceinline__ float get(int u, int i) const { return to_float(at[u].at[i]); }
};

template <int W, typename F, typename Y, typename... G>
__device__ __forceinline__ void map_groups(size_t first, size_t groups, F f, Y* y, const G&... in) {
#pragma unroll
    for (int u = 0; u < kGroupsPerThread; u++) {
        const size_t group = first + u * kElementwiseThreads;
        if (group < groups) {
            Group<Y, W> out;
#pragma unroll
            for (int i = 0; i < W; i++) out.at[i] = from_float<Y>(f(in.get(u, i)...));
            *reinterpret_cast<Group<Y, W>*>(y + group * W) = out;
        }
    }
}

template <int W, typename F, typename Y, typename... X>
__device__ __forceinline__ void load_and_map(
        size_t first, size_t groups, F f, Y* y, const X*... in, Groups<X, W>... loaded) {
    (loaded.load(in, first, groups), ...);
    map_groups<W>(first, groups, f, y, loaded...);
}

// y (n) = f of the inputs (n). The grid has kElementwiseThreads threads a block, and as many blocks as it takes for
// each to do its 16 KiB of the tensor with the widest elements; the last does the few elements behind the last group.
template <typename F, typename Y, typename... X>
__device__ __forceinline__ void map(size_t n, F f, Y* y, const X*... in) {
    constexpr int W = kGroupSize<Y, X...>;
    const size_t groups = n / W;
    const size_t first = static_cast<size_t>(blockIdx.x) * (kElementwiseThreads * kGroupsPerThread) + threadIdx.x;
    load_and_map<W, F, Y, X...>(first, groups, f, y, in..., Groups<X, W>()...);
    if (blockIdx.x == gridDim.x - 1 && threadIdx.x < n - groups * W) {
        const size_t i = groups * W + threadIdx.x;
        y[i] = from_float<Y>(f(to_float(in[i])...));
    }
}

// y = addend + f of the inputs, or f alone where the addend is null; it may be y.
template <typename F, typename Y, typename... X>
__device__ __forceinline__ void map_onto(size_t n, F f, Y* y, const Y* addend, const X*... in) {
    if (addend == nullptr) {
        map(n, f, y, in...);
    } else {
        map(n, [f](float sum, auto... x) { return sum + f(x...); }, y, addend, in...);
    }
}
