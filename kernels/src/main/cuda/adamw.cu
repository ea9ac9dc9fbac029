// A step of Adam with decoupled weight decay (Loshchilov and Hutter, 2019) on many tensors at once, in the order of
// operations of PyTorch's torch.optim.AdamW. Each operation is rounded by itself, save the one that is fused there too.
// Moments are fp32, or bf16 that is rounded stochastically (Zamirai et al., 2020), as graph/AdamW.java says.

#include "common.cuh"
#include "philox.cuh"

inline namespace gatun {

constexpr int kThreads = 256;
// Elements of an access, and accesses of each of four arrays that a thread has on their way.
constexpr int kGroup = Vec<float>::count;
constexpr int kAhead = 2;

// A row of the table: a stretch of a parameter, at multiples of 16 bytes. What has 16 bits is at a multiple of 8.
template <typename M> struct Stretch {
    float* p;
    const float* g;
    M* m;
    M* v;
    void* copy;
    double weight_decay;
    int elements;
    int copy_type;
};
static_assert(sizeof(Stretch<float>) == 56);

// One whose moments are rounded, by the words of these counters, each for a group.
struct RoundedStretch : Stretch<bf16> {
    uint64_t key;
    uint64_t first;  // counter's low half of the first group
    uint64_t part;   // the upper half of the counter's high half
};
static_assert(sizeof(RoundedStretch) == 80);

// As in OptimizerStep.java.
enum CopyType { kNone, kBf16, kFp16 };

// Neighbours in 16 bits, and the access that takes them all.
template <typename T> struct alignas(8) Narrow {
    T at[kGroup];
};

// What is the same for all elements of a parameter.
struct Step {
    float factor, mean_weight, square_keep, square_weight, root, decay, step, floor;

    __device__ __forceinline__ void apply(float& p, float g, float& m, float& v) const {
        const float gradient = __fmul_rn(g, factor);
        m = __fmaf_rn(__fsub_rn(gradient, m), mean_weight, m);
        v = __fadd_rn(__fmul_rn(v, square_keep), __fmul_rn(__fmul_rn(gradient, square_weight), gradient));
        const float divisor = __fadd_rn(__fdiv_rn(__fsqrt_rn(v), root), floor);
        p = __fadd_rn(__fmul_rn(p, decay), __fdiv_rn(__fmul_rn(m, step), divisor));
    }
};

// Constants come as doubles, since 1 - beta2 of a float beta2 is wrong in its fifth digit.
__device__ __forceinline__ Step step_of(
    const float* hyper, const float* scale, double beta1, double beta2, double epsilon, double weight_decay) {
    const double rate = hyper[0], correction1 = hyper[1], correction2 = hyper[2];
    return {
        .factor = scale[1],
        .mean_weight = static_cast<float>(1 - beta1),
        .square_keep = static_cast<float>(beta2),
        .square_weight = static_cast<float>(1 - beta2),
        .root = static_cast<float>(sqrt(correction2)),
        .decay = static_cast<float>(__dsub_rn(1, __dmul_rn(rate, weight_decay))),
        .step = static_cast<float>(-rate / correction1),
        .floor = static_cast<float>(epsilon)};
}

// The copies of four neighbours.
template <typename T> __device__ __forceinline__ void store_copies(void* copy, int group, const Vec<float>& p) {
    Narrow<T> rounded;
#pragma unroll
    for (int i = 0; i < kGroup; i++) rounded.at[i] = from_float<T>(p[i]);
    static_cast<uint2*>(copy)[group] = *reinterpret_cast<const uint2*>(rounded.at);
}

// Moments in fp32 stay as they are.
struct Kept {
    static __device__ __forceinline__ Vec<float> load(const float* from, int group) {
        return load_once(from + group * kGroup);
    }

    __device__ __forceinline__ void store(
        float* m, float* v, int group, const Vec<float>& means, const Vec<float>& squares) const {
        store_once(m + group * kGroup, means);
        store_once(v + group * kGroup, squares);
    }

    __device__ __forceinline__ void store_last(float* m, float* v, int i, float mean, float square) const {
        m[i] = mean;
        v[i] = square;
    }
};

// Moments in bf16 are rounded up or down by chance.
struct Rounded {
    uint64_t key, high, first;

    static __device__ __forceinline__ Vec<float> load(const bf16* from, int group) {
        const uint2 bits = __ldcs(reinterpret_cast<const uint2*>(from) + group);
        return {__uint_as_float(bits.x << 16), __uint_as_float(bits.x & 0xffff0000u),
            __uint_as_float(bits.y << 16), __uint_as_float(bits.y & 0xffff0000u)};
    }

    // bf16 in the upper half; what is not finite is cut.
    static __device__ __forceinline__ uint32_t rounded(float x, uint32_t chance) {
        const uint32_t bits = __float_as_uint(x);
        return (bits & 0x7f800000u) == 0x7f800000u ? bits : bits + chance;
    }

    // The upper halves of two words, in the order of the memory.
    static __device__ __forceinline__ uint32_t pair(uint32_t low, uint32_t high) {
        return __byte_perm(low, high, 0x7632);
    }

    __device__ __forceinline__ void store(
        bf16* m, bf16* v, int group, const Vec<float>& means, const Vec<float>& squares) const {
        const uint4 four = philox(key, high, first + group);
        const uint32_t words[] = {four.x, four.y, four.z, four.w};
        uint32_t mean[kGroup], square[kGroup];
#pragma unroll
        for (int i = 0; i < kGroup; i++) {
            mean[i] = rounded(means[i], words[i] & 0xffffu);
            square[i] = rounded(squares[i], words[i] >> 16);
        }
        __stcs(reinterpret_cast<uint2*>(m) + group, make_uint2(pair(mean[0], mean[1]), pair(mean[2], mean[3])));
        __stcs(reinterpret_cast<uint2*>(v) + group,
            make_uint2(pair(square[0], square[1]), pair(square[2], square[3])));
    }

    __device__ __forceinline__ void store_last(bf16* m, bf16* v, int i, float mean, float square) const {
        const uint32_t chance = word(philox(key, high, first + i / kGroup), i % kGroup);
        m[i] = __ushort_as_bfloat16(rounded(mean, chance & 0xffffu) >> 16);
        v[i] = __ushort_as_bfloat16(rounded(square, chance >> 16) >> 16);
    }
};

template <typename M, typename Moments>
__device__ __forceinline__ void update(const Stretch<M>& s, const Step& step, const Moments& moments) {
    const int groups = s.elements / kGroup;
    for (int from = threadIdx.x; from < groups; from += kAhead * kThreads) {
        Vec<float> p[kAhead], g[kAhead], m[kAhead], v[kAhead];
#pragma unroll
        for (int j = 0; j < kAhead; j++) {
            const int group = from + j * kThreads;
            if (group < groups) {
                p[j] = load_once(s.p + group * kGroup);
                g[j] = load_once(s.g + group * kGroup);
                m[j] = moments.load(s.m, group);
                v[j] = moments.load(s.v, group);
            }
        }
#pragma unroll
        for (int j = 0; j < kAhead; j++) {
            const int group = from + j * kThreads;
            if (group < groups) {
#pragma unroll
                for (int i = 0; i < kGroup; i++) step.apply(p[j].at[i], g[j].at[i], m[j].at[i], v[j].at[i]);
                store_once(s.p + group * kGroup, p[j]);
                moments.store(s.m, s.v, group, m[j], v[j]);
                if (s.copy_type == kBf16) store_copies<bf16>(s.copy, group, p[j]);
                if (s.copy_type == kFp16) store_copies<fp16>(s.copy, group, p[j]);
            }
        }
    }
    const int i = groups * kGroup + threadIdx.x;
    if (i < s.elements) {
        float p = s.p[i], m = to_float(s.m[i]), v = to_float(s.v[i]);
        step.apply(p, s.g[i], m, v);
        s.p[i] = p;
        moments.store_last(s.m, s.v, i, m, v);
        if (s.copy_type == kBf16) static_cast<bf16*>(s.copy)[i] = from_float<bf16>(p);
        if (s.copy_type == kFp16) static_cast<fp16*>(s.copy)[i] = from_float<fp16>(p);
    }
}

}  // namespace gatun

// A block for each stretch. hyper (3): the learning rate, 1 - beta1^t and 1 - beta2^t; scale (3), of gradient_scale:
// what gradients are multiplied with is the second, and where the third is 0 nothing is done.
extern "C" __global__ void __launch_bounds__(kThreads) adamw_step(
    const Stretch<float>* __restrict__ stretches, const float* __restrict__ hyper, const float* __restrict__ scale,
    double beta1, double beta2, double epsilon) {
    if (scale[2] == 0) return;
    const Stretch<float> s = stretches[blockIdx.x];
    update(s, step_of(hyper, scale, beta1, beta2, epsilon, s.weight_decay), Kept());
}

// The same with moments in bf16; number (1) is t.
extern "C" __global__ void __launch_bounds__(kThreads) adamw_step_bf16_moments(
    const RoundedStretch* __restrict__ stretches, const float* __restrict__ hyper, const float* __restrict__ scale,
    const uint32_t* __restrict__ number, double beta1, double beta2, double epsilon) {
    if (scale[2] == 0) return;
    const RoundedStretch s = stretches[blockIdx.x];
    const Rounded moments = {.key = s.key, .high = s.part << 32 | number[0], .first = s.first};
    update(s, step_of(hyper, scale, beta1, beta2, epsilon, s.weight_decay), moments);
}
