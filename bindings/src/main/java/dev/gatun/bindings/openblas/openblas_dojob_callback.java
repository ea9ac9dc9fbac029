// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.openblas;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * {@snippet lang=c :
 * typedef void (*)(int, void *, int) openblas_dojob_callback
 * }
 */
public final class openblas_dojob_callback {
    private static final FunctionDescriptor $DESC = FunctionDescriptor.ofVoid(cblas_h.C_INT, cblas_h.C_POINTER, cblas_h.C_INT);

    private static final MethodHandle DOWN$MH = Linker.nativeLinker().downcallHandle($DESC);

    private openblas_dojob_callback() {
    }

    /**
     * {@return the descriptor of this function type}
     */
    public static FunctionDescriptor descriptor() {
        return $DESC;
    }

    /**
     * Calls the C function at {@code funcPtr}.
     */
    public static void invoke(MemorySegment funcPtr, int thread_num, MemorySegment jobdata,
            int dojob_data) {
        try {
            DOWN$MH.invokeExact(funcPtr, thread_num, jobdata, dojob_data);
        } catch (Error | RuntimeException ex$) {
            throw ex$;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    /**
     * {@return a C function pointer to {@code fi}, valid as long as {@code arena}}
     */
    public static MemorySegment allocate(Function fi, Arena arena) {
        return Linker.nativeLinker().upcallStub(cblas_h.upcallHandle(Function.class, "apply", $DESC).bindTo(fi), $DESC, arena);
    }

    /**
     * The function as a Java interface; it must not throw, as C cannot catch.
     */
    public interface Function {
        /**
         * What the function does.
         */
        void apply(int thread_num, MemorySegment jobdata, int dojob_data);
    }
}
