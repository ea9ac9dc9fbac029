// Causal attention with grouped queries, for where cuDNN does not serve: any sequence, heads of up to 256 values.
//
// A row of qkv (B, T, (H + 2 KV) D) holds the H heads' queries, then the KV heads' keys, then their values; query head
// h uses key head h / (H / KV). Forward: softmax(Q K^T / sqrt(D)) V over tiles of keys with a running maximum and sum,
// so that no scores are kept (Dao 2023, algorithm 1). Backward: the probabilities are made again from the logarithm of
// each row's sum; one kernel sums by tiles of queries, one by tiles of keys, each in a fixed order (algorithm 2).
//
// A tile is 32 rows. A block has 8 warps; in a product of two tiles a warp has 4 rows of the first, and a lane has one
// row of the second. Tiles are fp32 in shared memory, their rows filled with zeros from D up to WIDTH: 64, 128 or 256.
// The first tile's rows are read by whole warps at once, 16 bytes at a time; the second's are one float longer, so that
// the lanes, each in its own row, meet no bank twice.

#include "common.cuh"

inline namespace gatun {

constexpr int TILE = 32;
constexpr int WARPS = 8;
constexpr int ROWS = TILE / WARPS;  // a warp's

// to (TILE, stride) = rows first to first + TILE of from (sequence, D), whose rows are `row` elements apart; zeros
// where there is nothing.
template <int WIDTH, typename T>
__device__ __forceinline__ void load_tile(
    float* to, int stride, const T* from, size_t row, int first, int sequence, int head_dim) {
    for (int i = threadIdx.x / 32; i < TILE; i += WARPS) {
        const T* at = from + static_cast<size_t>(first + i) * row;
#pragma unroll
        for (int d = threadIdx.x % 32; d < WIDTH; d += 32) {
            to[i * stride + d] = first + i < sequence && d < head_dim ? to_float(at[d]) : 0.0f;
        }
    }
}

// products[r] = the warp's row r of a (., WIDTH) by the lane's row of b (TILE, WIDTH + 1).
template <int WIDTH>
__device__ __forceinline__ void products_of_rows(float (&products)[ROWS], const float* a, const float* b) {
    const float* own = b + threadIdx.x % 32 * (WIDTH + 1);
#pragma unroll
    for (int r = 0; r < ROWS; r++) products[r] = 0.0f;
#pragma unroll 4
    for (int d = 0; d < WIDTH; d += 4) {
        const float b0 = own[d], b1 = own[d + 1], b2 = own[d + 2], b3 = own[d + 3];
#pragma unroll
        for (int r = 0; r < ROWS; r++) {
            const float4 x = *reinterpret_cast<const float4*>(a + r * WIDTH + d);
            products[r] = fmaf(x.w, b3, fmaf(x.z, b2, fmaf(x.y, b1, fmaf(x.x, b0, products[r]))));
        }
    }
}

// sums (ROWS, WIDTH), of which a lane has every 32nd column, += weights (ROWS, TILE) by b (TILE, WIDTH).
template <int WIDTH>
__device__ __forceinline__ void add_weighted_rows(
    float (&sums)[ROWS][WIDTH / 32], const float* weights, const float* b, int stride) {
    const int lane = threadIdx.x % 32;
#pragma unroll 2
    for (int j = 0; j < TILE; j += 4) {
        float weight[ROWS][4];
#pragma unroll
        for (int r = 0; r < ROWS; r++) {
            const float4 w = *reinterpret_cast<const float4*>(weights + r * TILE + j);
            weight[r][0] = w.x, weight[r][1] = w.y, weight[r][2] = w.z, weight[r][3] = w.w;
        }
#pragma unroll
        for (int k = 0; k < 4; k++) {
#pragma unroll
            for (int c = 0; c < WIDTH / 32; c++) {
                const float x = b[(j + k) * stride + c * 32 + lane];
#pragma unroll
                for (int r = 0; r < ROWS; r++) sums[r][c] = fmaf(weight[r][k], x, sums[r][c]);
            }
        }
    }
}

// The warp's rows of a tile, each by its factor, to rows first to first + ROWS of `to` (sequence, D), `row` apart.
template <int WIDTH, typename T>
__device__ __forceinline__ void store_rows(
    T* to, size_t row, int first, int sequence, int head_dim, const float (&sums)[ROWS][WIDTH / 32],
    const float (&factors)[ROWS]) {
#pragma unroll
    for (int r = 0; r < ROWS; r++) {
        if (first + r < sequence) {
            T* at = to + static_cast<size_t>(first + r) * row;
#pragma unroll
            for (int c = 0; c < WIDTH / 32; c++) {
                const int d = c * 32 + threadIdx.x % 32;
                if (d < head_dim) at[d] = from_float<T>(sums[r][c] * factors[r]);
            }
        }
    }
}

// out (B, T, H D), lse (B, H, T). A block is a tile of queries of one head, the longest first.
template <int WIDTH, typename T>
__device__ __forceinline__ void forward(
    T* out, float* lse, const T* qkv, int sequence, int heads, int kv_heads, int head_dim, float scale) {
    extern __shared__ float4 shared[];
    float* q = reinterpret_cast<float*>(shared);  // (TILE, WIDTH)
    float* v = q + TILE * WIDTH;                  // (TILE, WIDTH)
    float* p = v + TILE * WIDTH;                  // (TILE, TILE)
    float* k = p + TILE * TILE;                   // (TILE, WIDTH + 1)

    const int tiles = (sequence + TILE - 1) / TILE;
    const int first = (tiles - 1 - static_cast<int>(blockIdx.x % tiles)) * TILE;
    const int head = blockIdx.x / tiles % heads;
    const size_t b = blockIdx.x / tiles / heads;
    const int kv_head = head / (heads / kv_heads);
    const size_t row = static_cast<size_t>(heads + 2 * kv_heads) * head_dim;
    const T* rows = qkv + b * sequence * row;
    const T* keys = rows + static_cast<size_t>(heads + kv_head) * head_dim;
    const T* values = keys + static_cast<size_t>(kv_heads) * head_dim;
    const int lane = threadIdx.x % 32, own = threadIdx.x / 32 * ROWS;

    load_tile<WIDTH>(q, WIDTH, rows + static_cast<size_t>(head) * head_dim, row, first, sequence, head_dim);
    float largest[ROWS], sum[ROWS], sums[ROWS][WIDTH / 32] = {};
#pragma unroll
    for (int r = 0; r < ROWS; r++) largest[r] = -INFINITY, sum[r] = 0.0f;

    for (int at = 0; at <= first; at += TILE) {
        __syncthreads();  // nobody reads the last keys and values any more
        load_tile<WIDTH>(k, WIDTH + 1, keys, row, at, sequence, head_dim);
        load_tile<WIDTH>(v, WIDTH, values, row, at, sequence, head_dim);
        __syncthreads();
        float scores[ROWS];
        products_of_rows<WIDTH>(scores, q + own * WIDTH, k);
#pragma unroll
        for (int r = 0; r < ROWS; r++) {
            // Each row sees the first key of each tile, so that its maximum is finite.
            const float score = at + lane <= first + own + r ? scores[r] * scale : -INFINITY;
            const float now = fmaxf(largest[r], warp_max(score));
            const float shrink = expf(largest[r] - now);
            const float e = expf(score - now);
            sum[r] = sum[r] * shrink + warp_sum(e);
            largest[r] = now;
            p[(own + r) * TILE + lane] = e;
#pragma unroll
            for (int c = 0; c < WIDTH / 32; c++) sums[r][c] *= shrink;
        }
        __syncwarp();
        add_weighted_rows<WIDTH>(sums, p + own * TILE, v, WIDTH);
    }

    float inverse[ROWS];
#pragma unroll
    for (int r = 0; r < ROWS; r++) {
        inverse[r] = 1.0f / sum[r];
        if (lane == 0 && first + own + r < sequence) {
            lse[(b * heads + head) * sequence + first + own + r] = largest[r] + logf(sum[r]);
        }
    }
    T* to = out + b * sequence * heads * head_dim + static_cast<size_t>(head) * head_dim;
    store_rows<WIDTH>(to, static_cast<size_t>(heads) * head_dim, first + own, sequence, head_dim, sums, inverse);
}

// delta (B, H, T) = the sums of dout * out over D; a warp a sum, `count` = B T H of them.
template <typename T>
__device__ __forceinline__ void row_products(
    float* delta, const T* dout, const T* out, size_t count, int sequence, int heads, int head_dim) {
    const size_t i = blockIdx.x * static_cast<size_t>(WARPS) + threadIdx.x / 32;  // of (B, T, H)
    if (i >= count) return;
    float sum = 0.0f;
    for (int d = threadIdx.x % 32; d < head_dim; d += 32) {
        sum = fmaf(to_float(dout[i * head_dim + d]), to_float(out[i * head_dim + d]), sum);
    }
    sum = warp_sum(sum);
    const size_t head = i % heads, t = i / heads % sequence, b = i / heads / sequence;
    if (threadIdx.x % 32 == 0) delta[(b * heads + head) * sequence + t] = sum;
}

// The queries' part of dqkv. A block is a tile of queries of one head, the longest first.
template <int WIDTH, typename T>
__device__ __forceinline__ void query_gradient(
    T* dqkv, const T* dout, const T* qkv, const float* lse, const float* delta, int sequence, int heads, int kv_heads,
    int head_dim, float scale) {
    extern __shared__ float4 shared[];
    float* q = reinterpret_cast<float*>(shared);  // (TILE, WIDTH)
    float* go = q + TILE * WIDTH;                 // (TILE, WIDTH), of dout
    float* ds = go + TILE * WIDTH;                // (TILE, TILE)
    float* k = ds + TILE * TILE;                  // (TILE, WIDTH + 1)
    float* v = k + TILE * (WIDTH + 1);            // (TILE, WIDTH + 1)

    const int tiles = (sequence + TILE - 1) / TILE;
    const int first = (tiles - 1 - static_cast<int>(blockIdx.x % tiles)) * TILE;
    const int head = blockIdx.x / tiles % heads;
    const size_t b = blockIdx.x / tiles / heads;
    const int kv_head = head / (heads / kv_heads);
    const size_t row = static_cast<size_t>(heads + 2 * kv_heads) * head_dim;
    const size_t out_row = static_cast<size_t>(heads) * head_dim;
    const size_t query = b * sequence * row + static_cast<size_t>(head) * head_dim;
    const T* keys = qkv + b * sequence * row + static_cast<size_t>(heads + kv_head) * head_dim;
    const T* values = keys + static_cast<size_t>(kv_heads) * head_dim;
    const T* gradients = dout + b * sequence * out_row + static_cast<size_t>(head) * head_dim;
    const int lane = threadIdx.x % 32, own = threadIdx.x / 32 * ROWS;

    load_tile<WIDTH>(q, WIDTH, qkv + query, row, first, sequence, head_dim);
    load_tile<WIDTH>(go, WIDTH, gradients, out_row, first, sequence, head_dim);
    float shift[ROWS], product[ROWS], sums[ROWS][WIDTH / 32] = {};
#pragma unroll
    for (int r = 0; r < ROWS; r++) {
        const int t = first + own + r;
        const size_t at = (b * heads + head) * sequence + t;
        shift[r] = t < sequence ? lse[at] : 0.0f;
        product[r] = t < sequence ? delta[at] : 0.0f;
    }

    for (int at = 0; at <= first; at += TILE) {
        __syncthreads();
        load_tile<WIDTH>(k, WIDTH + 1, keys, row, at, sequence, head_dim);
        load_tile<WIDTH>(v, WIDTH + 1, values, row, at, sequence, head_dim);
        __syncthreads();
        float scores[ROWS], dp[ROWS];
        products_of_rows<WIDTH>(scores, q + own * WIDTH, k);
        products_of_rows<WIDTH>(dp, go + own * WIDTH, v);
#pragma unroll
        for (int r = 0; r < ROWS; r++) {
            const bool seen = at + lane <= first + own + r && first + own + r < sequence;
            const float p = seen ? expf(scores[r] * scale - shift[r]) : 0.0f;
            ds[(own + r) * TILE + lane] = p * (dp[r] - product[r]);
        }
        __syncwarp();
        add_weighted_rows<WIDTH>(sums, ds + own * TILE, k, WIDTH + 1);
    }

    const float factors[ROWS] = {scale, scale, scale, scale};
    store_rows<WIDTH>(dqkv + query, row, first + own, sequence, head_dim, sums, factors);
}

// The keys' and values' parts of dqkv. A block is a tile of keys of one key head, the longest first; it sums over the
// query heads that share them.
template <int WIDTH, typename T>
__device__ __forceinline__ void key_value_gradient(
    T* dqkv, const T* dout, const T* qkv, const float* lse, const float* delta, int sequence, int heads, int kv_heads,
    int head_dim, float scale) {
    extern __shared__ float4 shared[];
    float* k = reinterpret_cast<float*>(shared);  // (TILE, WIDTH)
    float* v = k + TILE * WIDTH;                  // (TILE, WIDTH)
    float* p = v + TILE * WIDTH;                  // (TILE, TILE), a row a key
    float* ds = p + TILE * TILE;                  // (TILE, TILE), a row a key
    float* q = ds + TILE * TILE;                  // (TILE, WIDTH + 1)
    float* go = q + TILE * (WIDTH + 1);           // (TILE, WIDTH + 1), of dout

    const int tiles = (sequence + TILE - 1) / TILE;
    const int first = static_cast<int>(blockIdx.x % tiles) * TILE;
    const int kv_head = blockIdx.x / tiles % kv_heads;
    const size_t b = blockIdx.x / tiles / kv_heads;
    const int group = heads / kv_heads;
    const size_t row = static_cast<size_t>(heads + 2 * kv_heads) * head_dim;
    const size_t out_row = static_cast<size_t>(heads) * head_dim;
    const size_t key = b * sequence * row + static_cast<size_t>(heads + kv_head) * head_dim;
    const size_t value = key + static_cast<size_t>(kv_heads) * head_dim;
    const int lane = threadIdx.x % 32, own = threadIdx.x / 32 * ROWS;

    load_tile<WIDTH>(k, WIDTH, qkv + key, row, first, sequence, head_dim);
    load_tile<WIDTH>(v, WIDTH, qkv + value, row, first, sequence, head_dim);
    float key_sums[ROWS][WIDTH / 32] = {}, value_sums[ROWS][WIDTH / 32] = {};

    for (int head = kv_head * group; head < (kv_head + 1) * group; head++) {
        const T* queries = qkv + b * sequence * row + static_cast<size_t>(head) * head_dim;
        const T* gradients = dout + b * sequence * out_row + static_cast<size_t>(head) * head_dim;
        const size_t statistics = (b * heads + head) * sequence;
        for (int at = first; at < sequence; at += TILE) {
            __syncthreads();
            load_tile<WIDTH>(q, WIDTH + 1, queries, row, at, sequence, head_dim);
            load_tile<WIDTH>(go, WIDTH + 1, gradients, out_row, at, sequence, head_dim);
            __syncthreads();
            float scores[ROWS], dp[ROWS];
            products_of_rows<WIDTH>(scores, k + own * WIDTH, q);
            products_of_rows<WIDTH>(dp, v + own * WIDTH, go);
            const int t = at + lane;
            const float shift = t < sequence ? lse[statistics + t] : 0.0f;
            const float product = t < sequence ? delta[statistics + t] : 0.0f;
#pragma unroll
            for (int r = 0; r < ROWS; r++) {
                const bool seen = first + own + r <= t && t < sequence;
                const float probability = seen ? expf(scores[r] * scale - shift) : 0.0f;
                p[(own + r) * TILE + lane] = probability;
                ds[(own + r) * TILE + lane] = probability * (dp[r] - product);
            }
            __syncwarp();
            add_weighted_rows<WIDTH>(value_sums, p + own * TILE, go, WIDTH + 1);
            add_weighted_rows<WIDTH>(key_sums, ds + own * TILE, q, WIDTH + 1);
        }
    }

    const float factors[ROWS] = {scale, scale, scale, scale}, ones[ROWS] = {1.0f, 1.0f, 1.0f, 1.0f};
    store_rows<WIDTH>(dqkv + key, row, first + own, sequence, head_dim, key_sums, factors);
    store_rows<WIDTH>(dqkv + value, row, first + own, sequence, head_dim, value_sums, ones);
}

}  // namespace gatun

#define GATUN_ATTENTION(WIDTH, T)                                                                                      \
    extern "C" __global__ void __launch_bounds__(32 * WARPS, 1) attention_forward_##WIDTH##_##T(                       \
        T* out, float* lse, const T* qkv, int sequence, int heads, int kv_heads, int head_dim, float scale) {          \
        forward<WIDTH>(out, lse, qkv, sequence, heads, kv_heads, head_dim, scale);                                     \
    }                                                                                                                  \
    extern "C" __global__ void __launch_bounds__(32 * WARPS, 1) attention_query_gradient_##WIDTH##_##T(                \
        T* dqkv, const T* dout, const T* qkv, const float* lse, const float* delta, int sequence, int heads,           \
        int kv_heads, int head_dim, float scale) {                                                                     \
        query_gradient<WIDTH>(dqkv, dout, qkv, lse, delta, sequence, heads, kv_heads, head_dim, scale);                \
    }                                                                                                                  \
    extern "C" __global__ void __launch_bounds__(32 * WARPS, 1) attention_key_value_gradient_##WIDTH##_##T(            \
        T* dqkv, const T* dout, const T* qkv, const float* lse, const float* delta, int sequence, int heads,           \
        int kv_heads, int head_dim, float scale) {                                                                     \
        key_value_gradient<WIDTH>(dqkv, dout, qkv, lse, delta, sequence, heads, kv_heads, head_dim, scale);            \
    }

#define GATUN_ATTENTION_WIDTHS(T)                                                                                      \
    GATUN_ATTENTION(64, T)                                                                                             \
    GATUN_ATTENTION(128, T)                                                                                            \
    GATUN_ATTENTION(256, T)                                                                                            \
    extern "C" __global__ void __launch_bounds__(32 * WARPS, 1) attention_row_products_##T(                            \
        float* delta, const T* dout, const T* out, size_t count, int sequence, int heads, int head_dim) {              \
        row_products(delta, dout, out, count, sequence, heads, head_dim);                                              \
    }

GATUN_FOR_EACH_ELEMENT(GATUN_ATTENTION_WIDTHS)
