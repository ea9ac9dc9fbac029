package dev.gatun.device.cuda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.device.cuda.MatrixProduct.Epilogue;
import dev.gatun.device.cuda.MatrixProduct.Operands;
import dev.gatun.kernels.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlgorithmFileTest {

    private static final MatrixProduct PRODUCT = new MatrixProduct(
            1024, 3072, 768, false, true, Element.BF16, Element.BF16, false, Epilogue.GELU_AUXILIARY_BIAS);

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsThereForTheNextProcess() {
        AlgorithmFile file = open(130101, "NVIDIA H200");
        file.put("one", algorithm(1));
        file.put("other", algorithm(2));
        file.put("one", algorithm(3));

        AlgorithmFile again = open(130101, "NVIDIA H200");
        assertThat(again.find("one")).contains(algorithm(3));
        assertThat(again.find("other")).contains(algorithm(2));
        assertThat(again.find("third")).isEmpty();
        assertThat(folder.resolve("cache").toFile().list()).hasSize(1);
    }

    @Test
    void otherVersionsAndDevicesKeepTheirOwn() {
        open(1, "a").put("one", algorithm(1));
        AlgorithmFile two = open(2, "a");
        AlgorithmFile three = open(1, "b");
        assertThat(two.find("one")).isEmpty();
        assertThat(three.find("one")).isEmpty();

        two.put("one", algorithm(2));
        three.put("one", algorithm(3));
        assertThat(open(1, "a").find("one")).contains(algorithm(1));
        assertThat(open(2, "a").find("one")).contains(algorithm(2));
        assertThat(open(1, "b").find("one")).contains(algorithm(3));
    }

    @Test
    void noByteThatChangedGetsThrough() throws IOException {
        open(1, "a").put("one", algorithm(1));
        open(1, "a").put("two", algorithm(2));
        Path path = folder.resolve("cache/algorithms.txt");
        byte[] sound = Files.readAllBytes(path);
        for (int index = 0; index < sound.length; index++) {
            for (byte damage : new byte[] {'0', '\n', '\t', (byte) 0xff}) {
                byte[] damaged = sound.clone();
                damaged[index] = damage;
                Files.write(path, damaged);
                AlgorithmFile file = open(1, "a");
                assertThat(file.find("one").filter(found -> !Arrays.equals(found, algorithm(1)))).isEmpty();
                assertThat(file.find("two").filter(found -> !Arrays.equals(found, algorithm(2)))).isEmpty();
                if (sound[index] != '\n') { // which would join two lines
                    assertThat(file.find("one").or(() -> file.find("two"))).isPresent();
                }
            }
        }
    }

    @Test
    void aFileCutShortKeepsItsWholeLines() throws IOException {
        open(1, "a").put("one", algorithm(1));
        open(1, "a").put("two", algorithm(2));
        Path path = folder.resolve("cache/algorithms.txt");
        byte[] sound = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(sound, sound.length - 2));
        assertThat(open(1, "a").find("one")).contains(algorithm(1));
        assertThat(open(1, "a").find("two")).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoError() throws IOException {
        Files.writeString(folder.resolve("cache"), "not a folder");
        AlgorithmFile file = open(1, "a");
        file.put("one", algorithm(1));
        assertThat(file.find("one")).contains(algorithm(1));
        assertThat(open(1, "a").find("one")).isEmpty();
    }

    @Test
    void aKeySaysAllThatTheChoiceDependsOn() {
        Operands aligned = new Operands(256, 512, 0, 1024, 4096, 8192);
        assertThat(AlgorithmKey.of(PRODUCT, aligned, 256, true))
                .hasToString("1024 x 3072 x 768 nt bf16 to bf16 gelu_auxiliary_bias aligned 256 workspace");
        MatrixProduct gradient =
                new MatrixProduct(8, 16, 24, true, false, Element.FP32, Element.FP32, true, Epilogue.NONE);
        assertThat(AlgorithmKey.of(gradient, new Operands(256, 512, 1024, 1024, 0, 0), 0, true))
                .hasToString("8 x 16 x 24 tn fp32 to fp32 none added aligned 256 tf32");
        Operands slice = new Operands(256, 528, 0, 1024, 4096, 8192);
        List<AlgorithmKey> different = List.of(
                AlgorithmKey.of(PRODUCT, aligned, 256, false),
                AlgorithmKey.of(PRODUCT, aligned, 0, false),
                AlgorithmKey.of(PRODUCT, slice, 256, false),
                AlgorithmKey.of(gradient, aligned, 256, false),
                AlgorithmKey.of(gradient, aligned, 256, true));
        assertThat(different.get(2).alignment()).isEqualTo(16);
        assertThat(new HashSet<>(different.stream().map(AlgorithmKey::toString).toList())).hasSize(different.size());
        assertThat(AlgorithmKey.of(PRODUCT, aligned, 256, true)).isEqualTo(different.get(0));
    }

    private AlgorithmFile open(long version, String device) {
        return new AlgorithmFile(folder.resolve("cache/algorithms.txt"), version, device);
    }

    private static byte[] algorithm(int seed) {
        byte[] bytes = new byte[AlgorithmFile.ALGORITHM_BYTES];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (seed * 37 + index * 5);
        }
        return bytes;
    }
}
