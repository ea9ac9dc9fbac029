package dev.gatun.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class KernelImageTest {

    /** The first word of every fat binary, from CUDA's {@code fatbinary_section.h}. */
    private static final int FAT_BINARY_MAGIC = 0xBA55ED50;

    @Test
    void aMissingImageSaysHowToBuildIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KernelImage.load("absent"))
                .withMessageContainingAll("\"absent\"", "without nvcc", "CUDA toolkit, 13.0 or newer", "mvn");
    }

    @Test
    void aBuiltImageIsAFatBinary() {
        assumeTrue(KernelImage.class.getResource("cast.fatbin") != null, "this build had no nvcc");

        KernelImage image = KernelImage.load("elementwise");

        assertThat(image.name()).isEqualTo("elementwise");
        assertThat(ByteBuffer.wrap(image.bytes()).order(ByteOrder.LITTLE_ENDIAN).getInt())
                .isEqualTo(FAT_BINARY_MAGIC);
    }
}
