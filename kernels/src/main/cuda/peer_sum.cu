// An all-reduce by GPUs that reach each other's memory: each adds up its share of the elements, of all members in their
// order, and writes the sums to all of them. So each element crosses each link once each way, as in a ring, but without a
// ring's steps. Sums are fp32 and rounded once.
//
// Blocks of the same number belong together: they wait for each other before the first access, when all members have
// what they bring, and after the last, when all have what they get. A block counts its launches by itself, so that a
// launch may be repeated.

#include "common.cuh"

inline namespace gatun {

constexpr int kThreads = 512;
constexpr int kMost = 8;
constexpr int kMostBlocks = 128;
// Packs of 16 bytes of each member that a thread has on their way.
constexpr int kAhead = 2;
// Between two looks at whether to give up: some milliseconds.
constexpr unsigned kLooks = 1 << 13;

using Count = unsigned long long;

// How a group's members reach each other, the same in all but `own`.
struct Group {
    char* memory[kMost];  // what offsets count from
    Count* seen[kMost];   // (kMost, kMostBlocks), where each member is told how far the blocks of the others are
    Count* launches;      // (kMostBlocks), this device's own
    const Count* given_up;
    int own;
    int members;
};
static_assert(sizeof(Group) == 8 * (2 * kMost + 3));

__device__ __forceinline__ void tell(Count* at, Count value) {
    asm volatile("st.release.sys.global.u64 [%0], %1;" ::"l"(at), "l"(value) : "memory");
}

__device__ __forceinline__ Count told(const Count* at) {
    Count value;
    asm volatile("ld.acquire.sys.global.u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}

// Returns when the blocks of this number have come to it on all members, or nobody is to wait any longer. What any of
// their threads wrote before is then there for all of this block's.
__device__ __forceinline__ void meet(const Group& group, Count count) {
    __syncthreads();
    const int other = threadIdx.x;
    if (other < group.members && other != group.own) {
        __threadfence_system();
        tell(group.seen[other] + group.own * kMostBlocks + blockIdx.x, count);
        const Count* theirs = group.seen[group.own] + other * kMostBlocks + blockIdx.x;
        // The host's word is asked for rarely: it is far away, and all blocks ask the same way.
        for (unsigned looks = 1; told(theirs) < count; looks++) {
            if (looks % kLooks == 0 && told(group.given_up) != 0) break;
        }
    }
    __syncthreads();
}

template <typename T, int kMembers>
__device__ __forceinline__ void all_reduce(const Group& group, size_t from, size_t to, int packs) {
    __shared__ Count launch;
    if (threadIdx.x == 0) launch = ++group.launches[blockIdx.x];
    __syncthreads();
    meet(group, 2 * launch - 1);

    const int first = static_cast<int>(static_cast<long long>(packs) * group.own / kMembers);
    const int end = static_cast<int>(static_cast<long long>(packs) * (group.own + 1) / kMembers);
    const int step = gridDim.x * kThreads;
    for (int at = first + blockIdx.x * kThreads + threadIdx.x; at < end; at += kAhead * step) {
        Vec<T> brought[kAhead][kMembers];
#pragma unroll
        for (int j = 0; j < kAhead; j++) {
            if (at + j * step < end) {
#pragma unroll
                for (int m = 0; m < kMembers; m++) {
                    brought[j][m] = load_once(reinterpret_cast<const T*>(group.memory[m] + from) +
                                              static_cast<size_t>(at + j * step) * Vec<T>::count);
                }
            }
        }
#pragma unroll
        for (int j = 0; j < kAhead; j++) {
            if (at + j * step < end) {
                Vec<T> sum;
#pragma unroll
                for (int i = 0; i < Vec<T>::count; i++) {
                    float total = brought[j][0][i];
#pragma unroll
                    for (int m = 1; m < kMembers; m++) total += brought[j][m][i];
                    sum.set(i, total);
                }
#pragma unroll
                for (int m = 0; m < kMembers; m++) {
                    store_once(reinterpret_cast<T*>(group.memory[m] + to) +
                                   static_cast<size_t>(at + j * step) * Vec<T>::count, sum);
                }
            }
        }
    }
    meet(group, 2 * launch);
}

}  // namespace gatun

// to = the sum of all members' from: offsets in their memory in bytes, divisible by 16, as is what is summed.
#define PEER_ALL_REDUCE(T, MEMBERS)                                                                                    \
    extern "C" __global__ void __launch_bounds__(kThreads) peer_all_reduce_##MEMBERS##_##T(                            \
        const Group* __restrict__ group, size_t from, size_t to, int packs) {                                          \
        all_reduce<T, MEMBERS>(*group, from, to, packs);                                                               \
    }

#define PEER_ALL_REDUCES(T) PEER_ALL_REDUCE(T, 2) PEER_ALL_REDUCE(T, 4) PEER_ALL_REDUCE(T, 8)

GATUN_FOR_EACH_ELEMENT(PEER_ALL_REDUCES)
