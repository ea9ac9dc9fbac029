package dev.gatun.device.cuda;

import dev.gatun.device.cuda.MatrixProduct.Epilogue;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.graph.Linear;
import dev.gatun.graph.Node;
import dev.gatun.graph.Tensor;
import java.util.List;
import java.util.Optional;

/**
 * Products that also do what the node behind them does, where memory allows: a launch for two nodes writes what the
 * second one writes while it still reads what the first one reads, and memory was planned for one after the other.
 *
 * <p>Only products of 16 bits: the epilogues' GELU need not be as exact as fp32 is.
 */
final class FusedProducts {

    private FusedProducts() {}

    /** Both nodes' work in one launch; empty where it takes two. */
    static Optional<Work> of(Node product, Node next, Site site) {
        if (product.input(0).dtype().bytes() != Short.BYTES) {
            return Optional.empty();
        }
        return switch (product.operation()) {
            case Linear ignored -> gelu(product, next, site);
            case Linear.InputGradient ignored -> geluGradient(product, next, site);
            default -> Optional.empty();
        };
    }

    /** h = x W^T + b, written as the auxiliary unless y takes its place, and y = GELU(h). */
    private static Optional<Work> gelu(Node linear, Node gelu, Site site) {
        Tensor h = linear.output(0);
        Tensor y = gelu.output(0);
        Tensor bias = LinearLaunches.bias(linear, site);
        boolean inPlace = site.address(h) == site.address(y);
        if (overlapsAny(y, linear.reads(), site) || !inPlace && overlap(y, h, site)) {
            return Optional.empty();
        }
        Epilogue epilogue = inPlace
                ? (bias == null ? Epilogue.GELU : Epilogue.GELU_BIAS)
                : (bias == null ? Epilogue.GELU_AUXILIARY : Epilogue.GELU_AUXILIARY_BIAS);
        Operands operands = new Operands(
                site.address(linear.input(0)),
                site.address(linear.input(1)),
                0,
                site.address(y),
                site.address(bias),
                inPlace ? 0 : site.address(h));
        return prepare(linear, epilogue, operands, y, site);
    }

    /** dh = (dy W) GELU'(h); what is in the brackets is written nowhere. */
    private static Optional<Work> geluGradient(Node inputGradient, Node geluGradient, Site site) {
        Tensor h = geluGradient.input(1);
        Tensor dh = geluGradient.output(0);
        if (overlapsAny(dh, inputGradient.reads(), site) || overlap(dh, h, site)) {
            return Optional.empty();
        }
        Operands operands = new Operands(
                site.address(inputGradient.input(0)),
                site.address(inputGradient.input(1)),
                0,
                site.address(dh),
                0,
                site.address(h));
        return prepare(inputGradient, Epilogue.GELU_GRADIENT, operands, dh, site);
    }

    /** @param second what the second node writes: the first one's scratch memory may be planned at the same place */
    private static Optional<Work> prepare(
            Node product, Epilogue epilogue, Operands operands, Tensor second, Site site) {
        long workspace = site.workspace(product);
        boolean free = !overlap(
                site.address(second), second.bytes(), workspace, LinearLaunches.workspaceBytes(product));
        return site.products().tryPrepare(LinearLaunches.product(product, epilogue), operands, free ? workspace : 0);
    }

    private static boolean overlapsAny(Tensor written, List<Tensor> read, Site site) {
        return read.stream().anyMatch(tensor -> overlap(written, tensor, site));
    }

    private static boolean overlap(Tensor one, Tensor other, Site site) {
        return overlap(site.address(one), one.bytes(), site.address(other), other.bytes());
    }

    private static boolean overlap(long one, long oneBytes, long other, long otherBytes) {
        return one < other + otherBytes && other < one + oneBytes;
    }
}
