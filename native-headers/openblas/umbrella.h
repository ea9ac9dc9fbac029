// OpenBLAS: CBLAS and the library's own settings.
#include <cblas.h>
