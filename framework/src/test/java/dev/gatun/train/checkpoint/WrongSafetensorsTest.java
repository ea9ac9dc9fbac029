package dev.gatun.train.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not what the format wants: each is refused when opened, by name, with what is wrong. */
class WrongSafetensorsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}           | not valid JSON
            [1]                                                             | not a JSON object
            {"a":{"dtype":"I16","shape":[4],"data_offsets":[0,8]}}          | tensor a of type I16
            {"a":{"shape":[4],"data_offsets":[0,8]}}                        | tensor a has no dtype
            {"a":7}                                                         | tensor a has no dtype
            {"a":{"dtype":"F32","data_offsets":[0,8]}}                      | tensor a has no shape
            {"a":{"dtype":"F32","shape":[2]}}                               | tensor a has no data_offsets
            {"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}         | shape of tensor a holds -2
            {"a":{"dtype":"F32","shape":[2.5],"data_offsets":[0,8]}}        | shape of tensor a holds 2.5
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}          | not a begin and an end
            {"a":{"dtype":"F32","shape":[2],"data_offsets":[8]}}            | not a begin and an end
            {"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}          | 8 bytes, but F32 of shape [3] needs 12
            {"a":{"dtype":"U8","shape":[9223372036854775807,9],"data_offsets":[0,8]}}   | too large to count
            {"a":{"dtype":"U8","shape":[0],"data_offsets":[9223372036854775807,9223372036854775807]}} \
            | no file can have
            {"a":{"dtype":"U8","shape":[7],"data_offsets":[0,7]}}           | 1 bytes after tensor a
            {"a":{"dtype":"U8","shape":[7],"data_offsets":[1,8]}}           | 1 bytes between the header and tensor a
            {"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[1],"data_offsets":[7,8]}} \
            | tensor b overlaps tensor a
            {"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}} \
            | Duplicate
            {"__metadata__":{"k":1},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}   | not a string
            {"__metadata__":"k","a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}} \
            | __metadata__ is not a JSON object
            """, quoteCharacter = '~')
    void aHeaderWithAMistakeIsRefused(String header, String message) throws IOException {
        assertRefused(SafetensorsTest.bytes(header, new byte[8]), message);
    }

    /** A parser of JSON would take the first, and overlong letters too. */
    @Test
    void aHeaderIsUtf8() throws IOException {
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16LE);
        byte[] overlong = {'{', '"', (byte) 0xC1, (byte) 0xA1, '"', ':', '1', '}'};
        for (byte[] header : new byte[][] {utf16, overlong}) {
            byte[] whole = new byte[Long.BYTES + header.length];
            whole[0] = (byte) header.length;
            System.arraycopy(header, 0, whole, Long.BYTES, header.length);
            assertRefused(whole, header == utf16 ? "is not a valid safetensors file" : "its header is not UTF-8");
        }
    }

    @Test
    void aTruncatedFileSaysWhatIsMissing() throws IOException {
        String header = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";
        byte[] whole = SafetensorsTest.bytes(header, new byte[8]);
        for (int bytes = 0; bytes < whole.length; bytes++) {
            int expected = bytes < 8 ? 8 : bytes < 8 + header.length() ? 8 + header.length() : whole.length;
            assertRefused(Arrays.copyOf(whole, bytes),
                    "is truncated: " + expected + " bytes expected, " + bytes + " found. Copy or download it again.");
        }
    }

    @Test
    void aFileOfAnotherFormatIsRefused() throws IOException {
        assertRefused("PK\3\4 a zip file, as PyTorch saves".getBytes(), "is not a safetensors file");
        byte[] negative = new byte[16];
        Arrays.fill(negative, (byte) -1);
        assertRefused(negative, "18446744073709551615");
    }

    @Test
    void anyWrongByteInAHeaderIsReadOrRefused() throws IOException {
        String header = "{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}";
        byte[] whole = SafetensorsTest.bytes(header, new byte[8]);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path path = folder.resolve("mutated");
        for (int round = 0; round < 500; round++) {
            byte[] wrong = whole.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            Files.write(path, wrong);
            try (SafetensorsFile file = SafetensorsFile.open(path)) {
                assertThat(file.tensors().size()).as("seed %d", seed).isLessThanOrEqualTo(1);
            } catch (CheckpointException e) {
                assertThat(e).as("seed %d", seed).hasMessageContaining(path.toString());
            }
        }
    }

    @Test
    void aFolderOrNothingIsNamed() {
        assertThat(refused(folder)).hasMessageContaining(folder + " is a folder");
        Path nothing = folder.resolve("nothing");
        assertThat(refused(nothing)).hasMessageContaining(nothing + " does not exist");
    }

    private void assertRefused(byte[] content, String message) throws IOException {
        Path path = Files.write(folder.resolve("wrong.safetensors"), content);
        assertThat(refused(path)).hasMessageStartingWith(path.toString()).hasMessageContaining(message);
    }

    private static CheckpointException refused(Path path) {
        return catchThrowableOfType(CheckpointException.class, () -> SafetensorsFile.open(path).close());
    }
}
