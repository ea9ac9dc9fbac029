// NVRTC: compiles CUDA C++ at run time.
#include <nvrtc.h>
