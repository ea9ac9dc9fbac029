package dev.gatun.plan;

import dev.gatun.graph.DType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a device can do, in numbers, for estimates made without one.
 *
 * @param flops peak floating-point operations a second, for each type that products may be of
 * @param flopsFraction what large matrix products reach of it
 * @param memoryBandwidth peak bytes a second
 * @param bandwidthFraction what streaming kernels reach of that, and transfers of a link's bandwidth
 * @param memoryBytes how much memory it has
 * @param contextBytes what a process takes of it beside the memory that it asks for
 * @param launchSeconds what starting an operation takes
 * @param host between a device and the memory of its machine
 * @param withinNode between devices of one machine
 * @param betweenNodes between devices of different machines, each device having its own share of the network
 */
public record DeviceModel(
        String name,
        Map<DType, Double> flops,
        double flopsFraction,
        double memoryBandwidth,
        double bandwidthFraction,
        long memoryBytes,
        long contextBytes,
        double launchSeconds,
        Link host,
        Link withinNode,
        Link betweenNodes) {

    /**
     * A way from one device to another.
     *
     * @param bandwidth peak bytes a second in one direction
     * @param latencySeconds until the first byte has arrived
     */
    public record Link(double bandwidth, double latencySeconds) {}

    private static final double TERA = 1e12;
    private static final double GIGA = 1e9;
    private static final double MICRO = 1e-6;
    private static final long GIGABYTE = 1_000_000_000;

    /** Fractions of the peaks that well-written kernels reach; an assumption, as no datasheet has them. */
    private static final double FLOPS_FRACTION = 0.6;

    private static final double BANDWIDTH_FRACTION = 0.8;

    /** Latencies are of the order that NCCL's rings show a step; launches of the order of a CUDA kernel's. */
    private static final double NVLINK_LATENCY = 3 * MICRO;

    private static final double PCIE_LATENCY = 5 * MICRO;
    private static final double INFINIBAND_LATENCY = 10 * MICRO;
    private static final double KERNEL_LAUNCH = 4 * MICRO;

    /**
     * CUDA's context and the kernels of its libraries, 0.55 GiB. Measured on an H200 with driver 580: what cudaMemGetInfo
     * said was in use, less what was planned, was that for GPT-2 124M, GPT-2 1558M and a Llama of 1.5 billion parameters,
     * of 12 to 51 GiB; other GPUs are taken to be alike.
     */
    private static final long CUDA_CONTEXT = 563L << 20;

    /**
     * NVIDIA A100 80 GB SXM. From "NVIDIA A100 Tensor Core GPU" (datasheet): dense rates, NVLink 600 GB/s both ways
     * together; PCIe 4, 64 GB/s both ways together; HDR InfiniBand, 200 Gbit/s a GPU.
     */
    public static final DeviceModel A100 =
            gpu("a100", rates(19.5, 312, 0), 2039, 80, 32, new Link(300 * GIGA, NVLINK_LATENCY), 25);

    /**
     * NVIDIA H100 80 GB SXM. From "NVIDIA H100 Tensor Core GPU" (datasheet), whose rates with sparsity are twice the
     * dense ones here; NVLink 900 GB/s and PCIe 5 128 GB/s both ways together; NDR InfiniBand, 400 Gbit/s a GPU.
     */
    public static final DeviceModel H100 =
            gpu("h100", rates(67, 989.5, 1979), 3350, 80, 64, new Link(450 * GIGA, NVLINK_LATENCY), 50);

    /** NVIDIA H200 SXM. From "NVIDIA H200 Tensor Core GPU" (datasheet): the H100's chip with more and faster memory. */
    public static final DeviceModel H200 =
            gpu("h200", rates(67, 989.5, 1979), 4800, 141, 64, new Link(450 * GIGA, NVLINK_LATENCY), 50);

    private static final List<DeviceModel> GPUS = List.of(A100, H100, H200);

    /** The GPUs that are known. */
    public static List<DeviceModel> gpus() {
        return GPUS;
    }

    public DeviceModel {
        flops = Map.copyOf(flops);
        if (!flops.containsKey(DType.FP32)) {
            throw new IllegalArgumentException(
                    "the device " + name + " has no rate for fp32, which every device computes in");
        }
    }

    /**
     * The GPU of that name: {@code a100}, {@code h100} or {@code h200}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DeviceModel gpu(String name) {
        return GPUS.stream()
                .filter(gpu -> gpu.name.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no GPU is known as '" + name + "', only "
                        + String.join(", ", GPUS.stream().map(DeviceModel::name).toList())));
    }

    /** Whether a GPU by its product's name, such as {@code NVIDIA H100 80GB HBM3}, is of this model. */
    public boolean isOf(String product) {
        return List.of(product.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).contains(name);
    }

    /** The known GPU that a product is of, or that is nearest to its memory: newer ones have more. */
    public static DeviceModel nearest(String product, long memoryBytes) {
        return GPUS.stream().filter(gpu -> gpu.isOf(product)).findFirst().orElseGet(() -> GPUS.reversed().stream()
                .min(Comparator.comparingLong(gpu -> Math.abs(gpu.memoryBytes - memoryBytes)))
                .orElseThrow());
    }

    /**
     * Cores of a machine: two 256-bit multiply-adds a cycle at 2.5 GHz, which is 80 GFLOP/s each, and 8 GB/s of memory
     * bandwidth each up to the 100 GB/s of a socket. Everything is computed in fp32. Other machines are behind 10
     * Gbit/s.
     *
     * @param memoryBytes that of the machine
     */
    public static DeviceModel cpu(int cores, long memoryBytes) {
        Map<DType, Double> rates = new EnumMap<>(DType.class);
        for (DType dtype : List.of(DType.FP32, DType.BF16, DType.FP16)) {
            rates.put(dtype, cores * 80 * GIGA);
        }
        double bandwidth = Math.min(cores * 8 * GIGA, 100 * GIGA);
        return new DeviceModel(
                "cpu",
                rates,
                FLOPS_FRACTION,
                bandwidth,
                BANDWIDTH_FRACTION,
                memoryBytes,
                0, // what the process has is the machine's
                1 * MICRO,
                new Link(bandwidth / 2, 1 * MICRO), // a transfer is a copy: it reads and writes
                new Link(bandwidth / 2, 1 * MICRO),
                new Link(1.25 * GIGA, 50 * MICRO));
    }

    private static DeviceModel gpu(
            String name,
            Map<DType, Double> rates,
            double memoryGbPerSecond,
            int memoryGb,
            double pcieGbPerSecond,
            Link nvlink,
            double networkGbPerSecond) {
        return new DeviceModel(
                name,
                rates,
                FLOPS_FRACTION,
                memoryGbPerSecond * GIGA,
                BANDWIDTH_FRACTION,
                memoryGb * GIGABYTE,
                CUDA_CONTEXT,
                KERNEL_LAUNCH,
                new Link(pcieGbPerSecond * GIGA, PCIE_LATENCY),
                nvlink,
                new Link(networkGbPerSecond * GIGA, INFINIBAND_LATENCY));
    }

    /** Rates in TFLOP/s; 0 where a device cannot. */
    private static Map<DType, Double> rates(double fp32, double sixteenBits, double eightBits) {
        Map<DType, Double> rates = new EnumMap<>(DType.class);
        rates.put(DType.FP32, fp32 * TERA);
        rates.put(DType.BF16, sixteenBits * TERA);
        rates.put(DType.FP16, sixteenBits * TERA);
        if (eightBits > 0) {
            rates.put(DType.FP8E4M3, eightBits * TERA);
            rates.put(DType.FP8E5M2, eightBits * TERA);
        }
        return rates;
    }

    /** Operations a second that products of that type reach; types it has no rate for are computed in fp32. */
    public double flopsPerSecond(DType dtype) {
        return flops.getOrDefault(dtype, flops.get(DType.FP32)) * flopsFraction;
    }

    /** Bytes a second that kernels reach. */
    public double bytesPerSecond() {
        return memoryBandwidth * bandwidthFraction;
    }

    /** Bytes a second that transfers over a link of this device reach. */
    public double bytesPerSecond(Link link) {
        return link.bandwidth * bandwidthFraction;
    }
}
