// cuDNN's graph API, which its backend descriptors are part of, with handles, errors and version.
#include <cudnn_version.h>
#include <cudnn_graph.h>
