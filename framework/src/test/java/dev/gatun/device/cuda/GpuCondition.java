package dev.gatun.device.cuda;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.cudart.cudart_h;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Counts GPUs the way CUDA does. */
final class GpuCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        int needed = AnnotationSupport.findAnnotation(context.getElement(), RequiresGpus.class)
                .map(RequiresGpus::value)
                .orElse(0);
        int found = count();
        if (found >= needed) {
            return ConditionEvaluationResult.enabled(found + " GPUs");
        }
        return ConditionEvaluationResult.disabled(found == 1 ? "no second GPU" : "no GPU that CUDA can use");
    }

    static int count() {
        if (!(NativeLibrary.CUDART.status() instanceof LibraryStatus.Usable)) {
            return 0;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment count = arena.allocate(JAVA_INT);
            return cudart_h.cudaGetDeviceCount(count) == 0 ? count.get(JAVA_INT, 0) : 0;
        }
    }
}
