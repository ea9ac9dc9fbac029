// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudnn;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * {@snippet lang=c :
 * typedef void (*)(cudnnSeverity_t, void *, const cudnnDebug_t *, const char *) cudnnCallback_t
 * }
 */
public final class cudnnCallback_t {
    private static final FunctionDescriptor $DESC = FunctionDescriptor.ofVoid(cudnn_h.C_INT, cudnn_h.C_POINTER, cudnn_h.C_POINTER, cudnn_h.C_POINTER);

    private static final MethodHandle DOWN$MH = Linker.nativeLinker().downcallHandle($DESC);

    private cudnnCallback_t() {
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
    public static void invoke(MemorySegment funcPtr, int sev, MemorySegment udata,
            MemorySegment dbg, MemorySegment msg) {
        try {
            DOWN$MH.invokeExact(funcPtr, sev, udata, dbg, msg);
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
        return Linker.nativeLinker().upcallStub(cudnn_h.upcallHandle(Function.class, "apply", $DESC).bindTo(fi), $DESC, arena);
    }

    /**
     * The function as a Java interface; it must not throw, as C cannot catch.
     */
    public interface Function {
        /**
         * What the function does.
         */
        void apply(int sev, MemorySegment udata, MemorySegment dbg, MemorySegment msg);
    }
}
