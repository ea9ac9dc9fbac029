// NCCL's host API: communicators, collectives and point-to-point transfers.
#include <nccl.h>
