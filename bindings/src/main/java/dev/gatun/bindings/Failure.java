package dev.gatun.bindings;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A native call that failed, with all that is known about it.
 *
 * @param call the call, such as {@code cudaMalloc}
 * @param status the number it returned
 * @param description what the library says about it
 * @param context what it was called with, such as shapes; empty if not given
 * @param hint what to do about it; empty where nothing general can be said
 */
record Failure(String call, int status, StatusDescription description, String context, String hint) {

    /** For a call about which nothing more is known. */
    static final Supplier<String> NO_CONTEXT = () -> "";

    static Failure of(
            String call, int status, Supplier<String> context, StatusSource source, Map<Integer, String> hints) {
        // The library is asked before the context is computed: that might call it again, and with cuDNN
        // and NCCL the last error is the last call's.
        StatusDescription description = source.describe(status);
        return new Failure(call, status, description, textOf(context), hints.getOrDefault(status, ""));
    }

    /** Shapes that cannot be told must not hide the failure they were to explain. */
    private static String textOf(Supplier<String> context) {
        try {
            String text = context.get();
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            return "context unavailable: " + e;
        }
    }

    String statusName() {
        return description.name() == null ? "status " + status : description.name();
    }

    String message() {
        StringBuilder message = new StringBuilder(call).append(" failed with ").append(statusName());
        if (description.name() != null) {
            message.append(" (").append(status).append(')');
        }
        if (!description.text().isEmpty()) {
            message.append(": ").append(description.text());
        }
        if (!context.isEmpty()) {
            message.append(" [").append(context).append(']');
        }
        if (!hint.isEmpty()) {
            message.append(". ").append(hint);
        }
        return message.toString();
    }
}
