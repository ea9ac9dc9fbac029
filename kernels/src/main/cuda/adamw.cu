// A step of Adam with decoupled weight decay (Loshchilov and Hutter, 2019) on many tensors at once, in the order of
// operations of PyTorch's torch.optim.AdamW. Each operation is rounded by itself, save the one that is fused there too.

#include "common.cuh"

inline namespace gatun {

constexpr int kThreads = 256;
// Elements of an access, and accesses of each of four arrays that a thread has on their way.
constexpr int kGroup = Vec<float>::count;
constexpr int kAhead = 2;

// A row of the table: a stretch of a parameter, at multiples of 16 bytes. The copy, in 16 bits, is at a multiple of 8.
struct Stretch {
    float* p;
    const float* g;
    float* m;
    float* v;
    void* copy;
    double weight_decay;
    int elements;
    int copy_type;
};
static_assert(sizeof(Stretch) == 56);

// As in OptimizerStep.java.
enum CopyType { kNone, kBf16, kFp16 };

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
    struct alignas(8) {
        T at[kGroup];
    } rounded;
#pragma unroll
    for (int i = 0; i < kGroup; i++) rounded.at[i] = from_float<T>(p[i]);
    static_cast<uint2*>(copy)[group] = *reinterpret_cast<const uint2*>(rounded.at);
}

}  // namespace gatun

// A block for each stretch. hyper (3): the learning rate, 1 - beta1^t and 1 - beta2^t; scale (3), of gradient_scale:
// what gradients are multiplied with is the second, and where the third is 0 nothing is done.
extern "C" __global__ void __launch_bounds__(kThreads) adamw_step(
    const Stretch* __restrict__ stretches, const float* __restrict__ hyper, const float* __restrict__ scale,
    double beta1, double beta2, double epsilon) {
    if (scale[2] == 0) return;
    const Stretch s = stretches[blockIdx.x];
    const Step step = step_of(hyper, scale, beta1, beta2, epsilon, s.weight_decay);
    const int groups = s.elements / kGroup;
    for (int from = threadIdx.x; from < groups; from += kAhead * kThreads) {
        Vec<float> p[kAhead], g[kAhead], m[kAhead], v[kAhead];
#pragma unroll
        for (int j = 0; j < kAhead; j++) {
            const int group = from + j * kThreads;
            if (group < groups) {
                p[j] = load_once(s.p + group * kGroup);
                g[j] = load_once(s.g + group * kGroup);
                m[j] = load_once(s.m + group * kGroup);
                v[j] = load_once(s.v + group * kGroup);
            }
        }
#pragma unroll
        for (int j = 0; j < kAhead; j++) {
            const int group = from + j * kThreads;
            if (group < groups) {
#pragma unroll
                for (int i = 0; i < kGroup; i++) step.apply(p[j].at[i], g[j].at[i], m[j].at[i], v[j].at[i]);
                store_once(s.p + group * kGroup, p[j]);
                store_once(s.m + group * kGroup, m[j]);
                store_once(s.v + group * kGroup, v[j]);
                if (s.copy_type == kBf16) store_copies<bf16>(s.copy, group, p[j]);
                if (s.copy_type == kFp16) store_copies<fp16>(s.copy, group, p[j]);
            }
        }
    }
    const int i = groups * kGroup + threadIdx.x;
    if (i < s.elements) {
        float p = s.p[i], m = s.m[i], v = s.v[i];
        step.apply(p, s.g[i], m, v);
        s.p[i] = p;
        s.m[i] = m;
        s.v[i] = v;
        if (s.copy_type == kBf16) static_cast<bf16*>(s.copy)[i] = from_float<bf16>(p);
        if (s.copy_type == kFp16) static_cast<fp16*>(s.copy)[i] = from_float<fp16>(p);
    }
}
