// Generated from the C header by bindings/generator: do not edit.
package dev.gatun.bindings.echo;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.MemoryLayout.PathElement.sequenceElement;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * {@snippet lang=c :
 * typedef int (*)(const int *, const int *) echo_compare
 * }
 */
public final class echo_compare {
    private static final FunctionDescriptor $DESC = FunctionDescriptor.of(echo_h.C_INT, echo_h.C_POINTER, echo_h.C_POINTER);

    private static final MethodHandle DOWN$MH = Linker.nativeLinker().downcallHandle($DESC);

    private echo_compare() {
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
    public static int invoke(MemorySegment funcPtr, MemorySegment a, MemorySegment b) {
        try {
            return (int) DOWN$MH.invokeExact(funcPtr, a, b);
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
        return Linker.nativeLinker().upcallStub(echo_h.upcallHandle(Function.class, "apply", $DESC).bindTo(fi), $DESC, arena);
    }

    /**
     * The function as a Java interface; it must not throw, as C cannot catch.
     */
    public interface Function {
        /**
         * What the function does.
         */
        int apply(MemorySegment a, MemorySegment b);
    }
}
