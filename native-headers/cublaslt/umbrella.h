// cuBLASLt: matrix products with epilogues.
#include <cublasLt.h>
