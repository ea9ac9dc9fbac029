// NVML: what `gatun doctor` asks of the driver.
#include <nvml.h>
