// How the streams of several devices wait for each other, through counters in host memory that all of them see. A counter
// only grows: the one who raises it and the one who waits for it each count by themselves, on their own device, so that
// the same launches are right however often they run.

#include "common.cuh"

namespace {

using Count = unsigned long long;

__device__ __forceinline__ Count seen(const Count* at) {
    Count value;
    asm volatile("ld.acquire.sys.global.u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}

__device__ __forceinline__ void show(Count* at, Count value) {
    asm volatile("st.release.sys.global.u64 [%0], %1;" ::"l"(at), "l"(value) : "memory");
}

constexpr unsigned kPauseNanos = 100;

}  // namespace

// Counts on and shows it: what came before on the stream has happened.
extern "C" __global__ void signal_raise(Count* own, Count* counter) {
    const Count count = *own + 1;
    *own = count;
    __threadfence_system();
    show(counter, count);
}

// Counts on and waits until the counter has come as far, or nobody is to wait any longer.
extern "C" __global__ void signal_await(Count* own, const Count* counter, const Count* given_up) {
    const Count count = *own + 1;
    *own = count;
    while (seen(counter) < count && seen(given_up) == 0) {
        __nanosleep(kPauseNanos);
    }
}

// Shows a value, such as how far the stream has come.
extern "C" __global__ void signal_show(Count* at, Count value) {
    show(at, value);
}
