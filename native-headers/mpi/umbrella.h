// Open MPI: messages between processes.
#include <mpi.h>
