package dev.gatun.device.cuda;

import static dev.gatun.device.cuda.Site.element;

import dev.gatun.bindings.CudaException;
import dev.gatun.bindings.cudart.cudart_h;
import dev.gatun.graph.Activation;
import dev.gatun.graph.Add;
import dev.gatun.graph.Cast;
import dev.gatun.graph.Copy;
import dev.gatun.graph.Dropout;
import dev.gatun.graph.Multiply;
import dev.gatun.graph.Node;
import dev.gatun.graph.Round;
import dev.gatun.graph.Tensor;
import dev.gatun.kernels.DropoutKernels;
import dev.gatun.kernels.Element;
import dev.gatun.kernels.Elementwise;
import java.lang.foreign.MemorySegment;

/** The launches of what is done element by element. */
final class ElementwiseLaunches {

    private ElementwiseLaunches() {}

    static Work of(Node node, Site site) {
        return switch (node.operation()) {
            case Activation op -> activation(op, node, site);
            case Activation.Gradient op -> activationGradient(op, node, site);
            case Multiply ignored -> multiply(node, null, site);
            case Multiply.Gradient ignored -> multiply(node, addend(node), site);
            case Add ignored -> sum(node, site);
            case Copy ignored -> node.input(1) == null ? copy(node, site) : sum(node, site);
            case Cast ignored -> copy(node, site);
            case Dropout op -> dropout(op, node, site);
            case Round op -> round(op, node, site);
            default -> throw new IllegalArgumentException(node + " is not done element by element");
        };
    }

    private static Work activation(Activation op, Node node, Site site) {
        Tensor x = node.input(0);
        Tensor y = node.output(0);
        return new Elementwise(site.kernels())
                .activation(function(op.function()), site.address(y), site.address(x), element(x), elements(y))::on;
    }

    private static Work activationGradient(Activation.Gradient op, Node node, Site site) {
        Tensor dy = node.input(0);
        Tensor x = node.input(1);
        Tensor dx = node.output(0);
        return new Elementwise(site.kernels())
                .activationGradient(function(op.function()), site.address(dx), element(dx), site.address(addend(node)),
                        site.address(dy), site.address(x), element(x), elements(dx))::on;
    }

    private static Elementwise.Function function(Activation.Function function) {
        return switch (function) {
            case GELU -> Elementwise.Function.GELU;
            case SILU -> Elementwise.Function.SILU;
        };
    }

    private static Work multiply(Node node, Tensor addend, Site site) {
        Tensor a = node.input(0);
        Tensor b = node.input(1);
        Tensor y = node.output(0);
        return new Elementwise(site.kernels())
                .multiply(site.address(y), element(y), site.address(addend), site.address(a), site.address(b),
                        element(a), elements(y))::on;
    }

    private static Work dropout(Dropout op, Node node, Site site) {
        Tensor x = node.input(0);
        int sequences = x.shape().dim(0);
        return new DropoutKernels(site.kernels())
                .apply(site.address(node.output(0)), site.address(x), element(x), site.address(node.input(1)),
                        sequences, elements(x) / sequences, op.key(), op.threshold(), op.scale())::on;
    }

    /** Of both inputs. */
    private static Work sum(Node node, Site site) {
        Tensor a = node.input(0);
        Tensor b = node.input(1);
        Tensor y = node.output(0);
        return new Elementwise(site.kernels())
                .add(site.address(y), element(y), site.address(a), element(a), site.address(b), element(b),
                        elements(y))::on;
    }

    /** From wherever to wherever, of any type; what changes its type is cast, as a gradient of 16 bits to its sum. */
    private static Work copy(Node node, Site site) {
        Tensor x = node.input(0);
        Tensor y = node.output(0);
        if (x.dtype() != y.dtype()) {
            return new Elementwise(site.kernels())
                    .cast(site.address(y), element(y), site.address(x), element(x), elements(y))::on;
        }
        MemorySegment from = MemorySegment.ofAddress(site.address(x));
        MemorySegment to = MemorySegment.ofAddress(site.address(y));
        long bytes = y.bytes();
        return stream -> {
            int status = cudart_h.cudaMemcpyAsync(to, from, bytes, cudart_h.cudaMemcpyDefault(), stream);
            if (status != 0) {
                CudaException.check(status, "cudaMemcpyAsync", () -> x + " to " + y);
            }
        };
    }

    private static Work round(Round op, Node node, Site site) {
        Tensor x = node.input(0);
        Tensor y = node.output(0);
        Element to = switch (op.to()) {
            case BF16 -> Element.BF16;
            case FP16 -> Element.FP16;
            case FP32, FP8E4M3, FP8E5M2, INT32, INT64 ->
                throw new IllegalArgumentException("a GPU's kernels do not round to " + op.to());
        };
        return new Elementwise(site.kernels()).round(site.address(y), site.address(x), to, elements(y))::on;
    }

    /** What an accumulating operation adds to, which kernels read as they write the sum. */
    static Tensor addend(Node node) {
        Tensor addend = node.addend(0);
        if (addend != null && addend.dtype() != node.output(0).dtype()) {
            throw new IllegalArgumentException(addend + " is added to, but the sum is " + node.output(0));
        }
        return addend;
    }

    private static long elements(Tensor tensor) {
        return tensor.shape().elements();
    }
}
