// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.cudart;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * {@snippet lang=c :
 * typedef void (*)(void *) cudaHostFn_t
 * }
 */
public final class cudaHostFn_t {
    private static final FunctionDescriptor $DESC = FunctionDescriptor.ofVoid(cudart_h.C_POINTER);

    private static final MethodHandle DOWN$MH = Linker.nativeLinker().downcallHandle($DESC);

    private cudaHostFn_t() {
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
    public static void invoke(MemorySegment funcPtr, MemorySegment userData) {
        try {
            DOWN$MH.invokeExact(funcPtr, userData);
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
        return Linker.nativeLinker().upcallStub(cudart_h.upcallHandle(Function.class, "apply", $DESC).bindTo(fi), $DESC, arena);
    }

    /**
     * The function as a Java interface; it must not throw, as C cannot catch.
     */
    public interface Function {
        /**
         * What the function does.
         */
        void apply(MemorySegment userData);
    }
}
