#include "echo.h"
#include <stdarg.h>

int echo_counter = 41;
const int echo_table[3] = {2, 3, 5};

int echo_version(void) { return ECHO_VERSION; }
void echo_nothing(void) {}
int echo_store(int value, int *out) { *out = value; return 0; }
int8_t echo_int8(int8_t value) { return value; }
int16_t echo_int16(int16_t value) { return value; }
int64_t echo_int64(int64_t value) { return value; }
float echo_float(float value) { return value; }
double echo_double(double value) { return value; }
_Bool echo_not(_Bool value) { return !value; }
void *echo_pointer(void *value) { return value; }

echo_dim3 echo_dim3_twice(echo_dim3 value) {
    return (echo_dim3) {2 * value.x, 2 * value.y, 2 * value.z};
}

echo_pair echo_pair_swapped(echo_pair value) {
    return (echo_pair) {(int64_t) value.real, (double) value.number};
}

echo_id echo_id_reversed(echo_id value) {
    echo_id out;
    for (int i = 0; i < 128; i++) {
        out.bytes[i] = value.bytes[127 - i];
    }
    return out;
}

unsigned int echo_volume(echo_dim3 value) { return value.x * value.y * value.z; }
int echo_first_byte(echo_id value, int index) { return value.bytes[index]; }

// Weights that differ tell a swapped argument from a right one.
int echo_many(int a, double b, echo_dim3 c, int64_t d, float e, echo_pair f, int g, int h, int i, int j) {
    return a + 2 * (int) b + 3 * (int) c.z + 5 * (int) d + 7 * (int) e + 11 * (int) f.real + 13 * g + 17 * h
        + 19 * i + 23 * j;
}

void echo_fill(echo_mixed *out) {
    out->tag = 'e';
    out->real = 1.5f;
    out->halves.low = -3;
    out->halves.high = 4;
    for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 3; j++) {
            out->grid[i][j] = 10 * i + j;
        }
        out->sizes[i] = (echo_dim3) {(unsigned) i, 20, 30};
    }
    out->notify = 0;
}

int echo_smallest(const int *values, size_t count, echo_compare compare) {
    const int *best = values;
    for (size_t i = 1; i < count; i++) {
        if (compare(&values[i], best) < 0) {
            best = &values[i];
        }
    }
    return *best;
}

int echo_apply(int value, int (*function)(int)) { return function(value); }

int echo_sum(int count, ...) {
    va_list list;
    va_start(list, count);
    int sum = 0;
    for (int i = 0; i < count; i++) {
        sum += va_arg(list, int);
    }
    va_end(list);
    return sum;
}
