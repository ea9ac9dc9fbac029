// A small library that gives back what it is given, to prove that bindings pass every shape of value rightly.
#pragma once
#include <stddef.h>
#include <stdint.h>

#define ECHO_VERSION 7
#define ECHO_NAME "echo"

// 12 bytes, as CUDA's dim3: passed in registers.
typedef struct echo_dim3 { unsigned int x, y, z; } echo_dim3;
// 16 bytes of mixed classes: an integer and a floating-point register.
typedef struct echo_pair { int64_t number; double real; } echo_pair;
// 128 bytes, as NCCL's unique id: passed on the stack.
typedef struct echo_id { char bytes[128]; } echo_id;
// Every kind of member a library's struct has.
typedef struct echo_mixed {
    char tag;
    union { int32_t whole; float real; };
    struct { int16_t low, high; } halves;
    int64_t grid[2][3];
    echo_dim3 sizes[2];
    void (*notify)(int code);
} echo_mixed;

enum echo_level { ECHO_LOW = -2, ECHO_HIGH = 5 };

typedef int (*echo_compare)(const int *a, const int *b);

int echo_version(void);
void echo_nothing(void);
int echo_store(int value, int *out);
int8_t echo_int8(int8_t value);
int16_t echo_int16(int16_t value);
int64_t echo_int64(int64_t value);
float echo_float(float value);
double echo_double(double value);
_Bool echo_not(_Bool value);
void *echo_pointer(void *value);
echo_dim3 echo_dim3_twice(echo_dim3 value);
echo_pair echo_pair_swapped(echo_pair value);
echo_id echo_id_reversed(echo_id value);
unsigned int echo_volume(echo_dim3 value);
int echo_first_byte(echo_id value, int index);
int echo_many(int a, double b, echo_dim3 c, int64_t d, float e, echo_pair f, int g, int h, int i, int j);
void echo_fill(echo_mixed *out);
int echo_smallest(const int *values, size_t count, echo_compare compare);
int echo_apply(int value, int (*function)(int));
int echo_sum(int count, ...);
extern int echo_counter;
extern const int echo_table[3];
