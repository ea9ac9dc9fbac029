// The sum of the squares of many tensors, exactly, and what gradients are multiplied with because of it.
//
// Squares are summed in fp32 over blocks of 64 elements, in an order that depends on nothing but the place in the
// block. Blocks' sums are added up as integers (after Kulisch's accumulator): limb i of 21 counts 2^(32 i - 320), takes
// 32 bits of each addend and is 64 bits long; the last counts sums that are not finite. Neither the grid nor the order
// of atomic additions changes a bit.

#include "common.cuh"

inline namespace gatun {

constexpr int kWarp = 32;
constexpr int kWarps = 8;
constexpr int kThreads = kWarps * kWarp;

constexpr int kLimbs = 21;
constexpr int kNotFinite = kLimbs - 1;
constexpr int kDigitBits = 32;
constexpr unsigned long long kDigit = 0xffffffffull;
// The weight of the first limb's lowest bit, as a power of 2.
constexpr int kLowest = -320;

constexpr int kMantissaBits = 23;
constexpr int kHighestExponent = 255;
// The place of a mantissa's lowest bit, counted from the first limb's, less the biased exponent.
constexpr int kPlace = -127 - kMantissaBits - kLowest;

// The limbs that a float can reach, and a last one for what is not finite.
constexpr int kFirstReached = (1 + kPlace) / kDigitBits;
constexpr int kReached = (kHighestExponent - 1 + kPlace) / kDigitBits + 2 - kFirstReached;
constexpr int kColumn = kReached + 1;
static_assert(kFirstReached + kReached <= kNotFinite);

// Elements whose squares are added up in fp32.
constexpr int kBlock = 64;
// Loads of a lane on their way at a time.
constexpr int kLoads = 8;

// A row of the table: `elements` of an array, from the beginning of a block on, where 16-byte loads may begin.
struct Stretch {
    const void* at;
    long long elements;
};

// Limbs of each thread, which are added up at the end.
using Sums = unsigned long long[kColumn][kThreads];

__device__ __forceinline__ void add(float addend, Sums& sums) {
    const unsigned bits = __float_as_uint(addend);
    const int exponent = bits >> kMantissaBits & kHighestExponent;
    if (exponent == kHighestExponent) {
        sums[kReached][threadIdx.x] += 1;
        return;
    }
    const int place = max(exponent, 1) + kPlace;
    const unsigned long long mantissa =
        (bits & ((1u << kMantissaBits) - 1)) | static_cast<unsigned>(min(exponent, 1)) << kMantissaBits;
    const unsigned long long digits = mantissa << place % kDigitBits;
    const int limb = place / kDigitBits - kFirstReached;
    sums[limb][threadIdx.x] += digits & kDigit;
    sums[limb + 1][threadIdx.x] += digits >> kDigitBits;
}

// Adds the blocks of one warp's share of a stretch, which is 8 loads long, to the sums.
template <typename T>
__device__ __forceinline__ void add_share(const T* __restrict__ x, long long begin, long long elements, Sums& sums) {
    constexpr int count = Vec<T>::count;
    constexpr int load_elements = kWarp * count;
    const int lane = threadIdx.x % kWarp;
    const long long first = begin + lane * count;
    Vec<T> v[kLoads];
    if (begin + kLoads * load_elements <= elements) {
#pragma unroll
        for (int j = 0; j < kLoads; j++) v[j] = load_once(x + first + j * load_elements);
    } else {
        // As though the array went on with zeros.
#pragma unroll
        for (int j = 0; j < kLoads; j++) {
#pragma unroll
            for (int i = 0; i < count; i++) {
                const long long at = first + j * load_elements + i;
                v[j].set(i, at < elements ? to_float(x[at]) : 0.0f);
            }
        }
    }
    float sum[kLoads];
#pragma unroll
    for (int j = 0; j < kLoads; j++) {
        sum[j] = 0.0f;
#pragma unroll
        for (int i = 0; i < count; i++) sum[j] = fmaf(v[j][i], v[j][i], sum[j]);
    }
    // The lanes of a block add up what they have of 8 blocks: at each step a lane hands half of its sums to another,
    // and adds to the rest what it is handed. Which of two addends comes first does not change the bits of their sum.
    int offset = kBlock / count / 2;
#pragma unroll
    for (int half = kLoads / 2; half > 0; half /= 2) {
        const bool upper = lane & offset;
#pragma unroll
        for (int j = 0; j < half; j++) {
            const float keep = upper ? sum[j + half] : sum[j];
            const float give = upper ? sum[j] : sum[j + half];
            sum[j] = keep + __shfl_xor_sync(0xffffffffu, give, offset);
        }
        offset /= 2;
    }
    if constexpr (kBlock / count > kLoads) {
        // Twice as many lanes as loads: two lanes have halves of the same sum, of which the first counts it.
        static_assert(kBlock / count == 2 * kLoads);
        const float whole = sum[0] + __shfl_xor_sync(0xffffffffu, sum[0], 1);
        if (lane % 2 == 0) add(whole, sums);
    } else {
        static_assert(kBlock / count == kLoads);
        add(sum[0], sums);
    }
}

template <typename T>
__device__ __forceinline__ void add_squares(unsigned long long* limbs, const Stretch* __restrict__ stretches, int n) {
    __shared__ Sums sums;
    constexpr int share = kLoads * kWarp * Vec<T>::count;
    const int lane = threadIdx.x % kWarp, warp = threadIdx.x / kWarp;
#pragma unroll
    for (int limb = 0; limb < kColumn; limb++) sums[limb][threadIdx.x] = 0;
    for (int i = blockIdx.x; i < n; i += gridDim.x) {
        const Stretch stretch = stretches[i];
        for (long long begin = warp * share; begin < stretch.elements; begin += kWarps * share) {
            add_share(static_cast<const T*>(stretch.at), begin, stretch.elements, sums);
        }
    }
    __syncthreads();
    for (int limb = warp; limb < kColumn; limb += kWarps) {
        unsigned long long sum = 0;
#pragma unroll
        for (int i = 0; i < kWarps; i++) sum += sums[limb][i * kWarp + lane];
#pragma unroll
        for (int offset = kWarp / 2; offset > 0; offset >>= 1) sum += __shfl_xor_sync(0xffffffffu, sum, offset);
        if (lane == 0 && sum != 0) atomicAdd(limbs + (limb == kReached ? kNotFinite : kFirstReached + limb), sum);
    }
}

// upper + lower / 2^32, and a little more where there is a rest; upper is 2^32 at least.
__device__ double rounded(unsigned long long upper, unsigned long long lower, bool rest) {
    const int shift = __clzll(upper);
    const unsigned long long top = upper << shift | lower << shift >> kDigitBits;
    const bool more = rest || (lower << shift & kDigit) != 0 || (top & 1) != 0;
    const long long bits = top >> 1 | (more ? 1 : 0);  // 63, the last of which stands for all that are below
    return ldexp(__ll2double_rn(bits), 1 - shift);
}

// The double nearest to a sum, of two the even one; NaN where an addend was infinite or not a number.
__device__ double value_of(const unsigned long long* limbs) {
    if (limbs[kNotFinite] != 0) return nan("");
    // Digits as carries leave them, from the lowest; upper and lower are the last three so far, and the rest is whether
    // there is anything below. What is known at the highest that is not zero decides.
    unsigned long long carry = 0, upper = 0, lower = 0;
    bool rest = false;
    double value = 0;
    for (int limb = 0; limb < kNotFinite || carry != 0; limb++) {
        const unsigned long long own = limb < kNotFinite ? limbs[limb] : 0;
        const unsigned long long low = (own & kDigit) + carry;
        carry = (own >> kDigitBits) + (low >> kDigitBits);
        rest |= lower != 0;
        lower = upper & kDigit;
        upper = low << kDigitBits | upper >> kDigitBits;
        if ((low & kDigit) != 0) value = ldexp(rounded(upper, lower, rest), kLowest + kDigitBits * (limb - 1));
    }
    return value;
}

// Added to the norm by PyTorch's clip_grad_norm_.
constexpr double kClipEpsilon = 1e-6;

}  // namespace gatun

// limbs (21) = 0; one block.
extern "C" __global__ void square_norm_clear(unsigned long long* limbs) {
    if (threadIdx.x < kLimbs) limbs[threadIdx.x] = 0;
}

// limbs (21) += the squares of all elements of n stretches.
#define ADD_SQUARES(T)                                                                 \
    extern "C" __global__ void __launch_bounds__(kThreads)                             \
        square_norm_add_##T(unsigned long long* limbs, const Stretch* stretches, int n) { \
        add_squares<T>(limbs, stretches, n);                                           \
    }
GATUN_FOR_EACH_ELEMENT(ADD_SQUARES)

// out (3) = the square of the norm without the loss scale (1, or null for 1) and with the factor; what gradients are to
// be multiplied with; and 1 where they are finite, else 0. A clip norm of 0 is none. One thread. A norm whose square is
// beyond a float's range is taken for infinite.
extern "C" __global__ void gradient_scale(
    float* out, const unsigned long long* limbs, const float* loss_scale, double clip_norm, double factor) {
    const double scale = (loss_scale == nullptr ? 1.0 : static_cast<double>(*loss_scale)) / factor;
    const float square = static_cast<float>(value_of(limbs) / (scale * scale));
    double clip = 1;
    if (clip_norm != 0) {
        const double ratio = clip_norm / (sqrt(static_cast<double>(square)) + kClipEpsilon);
        clip = ratio >= 1 ? 1 : ratio;  // not a number stays so
    }
    out[0] = square;
    out[1] = static_cast<float>(clip / scale);
    out[2] = isfinite(square) ? 1.0f : 0.0f;
}
