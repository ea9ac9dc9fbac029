package dev.gatun.device.cuda;

import java.util.Locale;
import java.util.stream.Stream;

/** Every operation that one device does by itself, in all types and at awkward sizes. */
final class OperationTable {

    private OperationTable() {}

    static Stream<DeviceCase> of(String part) {
        return switch (part) {
            case "norms" -> NormCases.all();
            case "elementwise" -> ElementwiseCases.all();
            case "embeddings" -> EmbeddingCases.all();
            case "linear" -> LinearCases.all();
            case "attention" -> AttentionCases.all();
            case "heads" -> HeadCases.all();
            case "updates" -> UpdateCases.all();
            default -> throw new IllegalArgumentException(part);
        };
    }

    /** Whether a device without 16-bit types can do it. */
    static boolean isOfFp32(DeviceCase each) {
        String name = each.name().toLowerCase(Locale.ROOT);
        return !name.contains("bf16") && !name.contains("fp16");
    }
}
