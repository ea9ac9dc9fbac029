/*
 * NVML and the part of the CUDA runtime that doctor calls, for machines without GPUs. The environment says
 * what they show:
 *   FAKE_DRIVER  the driver's version
 *   FAKE_GPUS    how many GPUs there are, at PCI buses 1, 2, ...; CUDA numbers them the other way round
 *   FAKE_LINKS   "switch": four NVLinks each to an NVSwitch; "none": no NVLink and no peer access
 *   FAKE_LOST    the GPU whose every call fails
 * As a file of its own, it is a network plugin of NCCL too, as far as that is looked into.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SUCCESS = 0, INVALID_ARGUMENT = 2, NOT_SUPPORTED = 3, GPU_IS_LOST = 15, ARGUMENT_VERSION_MISMATCH = 25 };

typedef struct {
    char busIdLegacy[16];
    unsigned domain, bus, device, pciDeviceId, pciSubSystemId;
    char busId[32];
} pci_info;

typedef struct {
    unsigned version;
    unsigned long long total, reserved, free, used;
} memory_v2;

static int started;

static int gpus(void) { return atoi(getenv("FAKE_GPUS")); }
static int switched(void) { return strcmp(getenv("FAKE_LINKS"), "switch") == 0; }
/* A handle is the GPU's number counted from 1, as no handle is null. */
static int number(void *device) { return (int)(long)device - 1; }

static int lost(void *device) {
    const char *lost = getenv("FAKE_LOST");
    return lost && atoi(lost) == number(device) ? GPU_IS_LOST : SUCCESS;
}

static int pci(pci_info *out, unsigned bus) {
    memset(out, 0, sizeof *out);
    out->bus = bus;
    snprintf(out->busIdLegacy, sizeof out->busIdLegacy, "0000:%02X:00.0", bus);
    snprintf(out->busId, sizeof out->busId, "00000000:%02X:00.0", bus);
    return SUCCESS;
}

static int number_out(void *device, unsigned *out, unsigned value) {
    *out = value;
    return lost(device);
}

int nvmlInit_v2(void) { return started++, SUCCESS; }
int nvmlShutdown(void) { return --started < 0 ? 1 : SUCCESS; }
const char *nvmlErrorString(int status) { return status == GPU_IS_LOST ? "GPU is lost" : "Some error"; }

int nvmlSystemGetDriverVersion(char *out, unsigned length) {
    if (started == 0) return 1;
    snprintf(out, length, "%s", getenv("FAKE_DRIVER"));
    return SUCCESS;
}

int nvmlSystemGetCudaDriverVersion_v2(int *out) { return *out = 13000, SUCCESS; }
int nvmlDeviceGetCount_v2(unsigned *out) { return *out = gpus(), SUCCESS; }
int nvmlDeviceGetHandleByIndex_v2(unsigned index, void **out) { return *out = (void *)(long)(index + 1), SUCCESS; }
int nvmlDeviceGetPciInfo_v3(void *device, pci_info *out) { return pci(out, number(device) + 1), lost(device); }

int nvmlDeviceGetName(void *device, char *out, unsigned length) {
    snprintf(out, length, "Fake GPU");
    return lost(device);
}

int nvmlDeviceGetUUID(void *device, char *out, unsigned length) {
    snprintf(out, length, "GPU-%d", number(device));
    return lost(device);
}

int nvmlDeviceGetMemoryInfo_v2(void *device, memory_v2 *out) {
    if (out->version != (sizeof *out | 2 << 24)) return ARGUMENT_VERSION_MISMATCH;
    out->total = 141ULL << 30;
    out->free = 140ULL << 30;
    return lost(device);
}

int nvmlDeviceGetCudaComputeCapability(void *device, int *major, int *minor) {
    *major = 9;
    *minor = 0;
    return lost(device);
}

int nvmlDeviceGetEccMode(void *device, unsigned *current, unsigned *pending) {
    return *pending = 0, number_out(device, current, 1);
}

int nvmlDeviceGetMigMode(void *device, unsigned *current, unsigned *pending) { return NOT_SUPPORTED; }
int nvmlDeviceGetComputeMode(void *device, unsigned *out) { return number_out(device, out, 3); }

int nvmlDeviceGetNvLinkState(void *device, unsigned link, unsigned *out) {
    if (!switched()) return NOT_SUPPORTED;
    return link < 4 ? number_out(device, out, 1) : INVALID_ARGUMENT;
}

int nvmlDeviceGetNvLinkRemotePciInfo_v2(void *device, unsigned link, pci_info *out) {
    return pci(out, 0x40 + link), lost(device);
}

int nvmlDeviceGetP2PStatus(void *one, void *other, unsigned kind, unsigned *out) {
    return number_out(one, out, kind == 2 && switched() ? 0 : 5);
}

int nvmlDeviceGetTopologyCommonAncestor(void *one, void *other, unsigned *out) { return number_out(one, out, 40); }

int cudaRuntimeGetVersion(int *out) { return *out = 13000, SUCCESS; }
const char *cudaGetErrorName(int status) { return "cudaErrorFake"; }
const char *cudaGetErrorString(int status) { return "some error"; }
int cudaGetDeviceCount(int *out) { return *out = gpus(), SUCCESS; }

int cudaDeviceGetPCIBusId(char *out, int length, int device) {
    snprintf(out, length, "0000:%02X:00.0", gpus() - device);
    return SUCCESS;
}

int cudaDeviceCanAccessPeer(int *out, int device, int peer) { return *out = switched(), SUCCESS; }

/* A plugin's interface begins with its name; the functions behind it are not called. */
const char *ncclNetPlugin_v9[32] = {"Fake fabric"};
const char *ncclNetPlugin_v10[32] = {"Fake fabric"};
