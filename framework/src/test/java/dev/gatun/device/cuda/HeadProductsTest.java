package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.graph.DType;
import dev.gatun.graph.LinearCrossEntropy;
import dev.gatun.graph.Node;
import dev.gatun.graph.Role;
import dev.gatun.graph.Shape;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadProductsTest {

    @ParameterizedTest
    @CsvSource({"32768, 50304, BF16, 8192", "32768, 50304, FP32, 4096", "1000, 50304, BF16, 1000",
            "65536, 128256, BF16, 4096", "4096, 8388608, FP32, 128", "7, 8388608, FP32, 7",
            "300, 2000000000, FP32, 128"})
    void aChunkIsAPowerOfTwoOfAtMostOneGibibyteUnlessAllRowsFit(int rows, int vocabulary, DType dtype, int expected) {
        Node node = Node.of(
                new LinearCrossEntropy(1),
                "head",
                List.of(new Tensor("loss", TensorType.fp32(1), Role.OUTPUT)),
                new Tensor("x", new TensorType(Shape.of(rows, 64), dtype), Role.ACTIVATION),
                new Tensor("weight", new TensorType(Shape.of(vocabulary, 64), dtype), Role.PARAMETER),
                new Tensor("targets", TensorType.int32(rows), Role.INPUT),
                null,
                null);

        assertThat(HeadProducts.chunkRows(node)).isEqualTo(expected);
        assertThat(HeadLaunches.workspaceBytes(node))
                .isGreaterThanOrEqualTo(MatrixProducts.WORKSPACE_BYTES
                        + (long) expected * vocabulary * dtype.bytes() + rows * HeadLaunches.STATISTICS_BYTES);
    }
}
