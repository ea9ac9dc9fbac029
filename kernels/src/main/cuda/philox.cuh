// Random numbers by their place: Philox4x32-10 (Salmon et al., 2011), as Philox.java has it.
#pragma once

#include <cstdint>

inline namespace gatun {

// The four words of a key and a counter.
__device__ __forceinline__ uint4 philox(uint64_t key, uint64_t high, uint64_t low) {
    uint32_t c0 = static_cast<uint32_t>(low), c1 = static_cast<uint32_t>(low >> 32);
    uint32_t c2 = static_cast<uint32_t>(high), c3 = static_cast<uint32_t>(high >> 32);
    uint32_t k0 = static_cast<uint32_t>(key), k1 = static_cast<uint32_t>(key >> 32);
#pragma unroll
    for (int round = 0; round < 10; round++) {
        const uint64_t product0 = static_cast<uint64_t>(c0) * 0xD2511F53u;
        const uint64_t product1 = static_cast<uint64_t>(c2) * 0xCD9E8D57u;
        c0 = static_cast<uint32_t>(product1 >> 32) ^ c1 ^ k0;
        c1 = static_cast<uint32_t>(product1);
        c2 = static_cast<uint32_t>(product0 >> 32) ^ c3 ^ k1;
        c3 = static_cast<uint32_t>(product0);
        k0 += 0x9E3779B9u;
        k1 += 0xBB67AE85u;
    }
    return make_uint4(c0, c1, c2, c3);
}

// One of them.
__device__ __forceinline__ uint32_t word(const uint4& words, unsigned lane) {
    const uint32_t first = lane % 2 == 0 ? words.x : words.y;
    const uint32_t last = lane % 2 == 0 ? words.z : words.w;
    return lane < 2 ? first : last;
}

}  // namespace gatun
