// CUDA's runtime API: devices, memory, streams, events, graphs, libraries, launches and errors.
#include <cuda_runtime_api.h>
