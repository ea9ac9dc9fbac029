package dev.gatun.bindings.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.bindings.LibraryStatus;
import dev.gatun.bindings.Version;
import dev.gatun.bindings.abi.AbiLine.Function;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real libraries of this machine have every function that is bound, and the older ones say what they lack. */
class SymbolsResolveTest {

    @ParameterizedTest
    @EnumSource
    void everyBoundFunctionIsInTheLibraryFoundOrTooNewForIt(BoundLibrary library) throws IOException {
        LibraryStatus status = library.library().status();
        assumeTrue(status.usable(), status::message);
        Version found = ((LibraryStatus.Usable) status).version();
        Map<String, String> since = FirstVersions.of(library);
        GeneratedCode code = new GeneratedCode(library.header());

        List<String> wrong = new ArrayList<>();
        for (Function function : library.table().all(Function.class)) {
            String name = function.name();
            String first = since.get(name);
            boolean tooNew = first != null && !found.isAtLeast(Version.parse(first));
            String outcome = outcome(library, code, name, first);
            String expected = tooNew
                    ? ": it needs " + library.library().displayName() + " " + first + " or newer"
                    : "found";
            if (!outcome.endsWith(expected)) {
                wrong.add(name + " (since " + first + "): " + outcome);
            }
        }

        assertThat(wrong).as(status.message()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFirstVersionIsThatOfABoundFunction(BoundLibrary library) throws IOException {
        assertThat(library.table().all(Function.class)).extracting(Function::name)
                .containsAll(FirstVersions.of(library).keySet());
    }

    /** The generated code looks a symbol up by itself, with its own idea of the name and the first version. */
    private static String outcome(BoundLibrary library, GeneratedCode code, String name, String since) {
        MemorySegment address;
        try {
            address = library.library().symbols().find(name, since);
        } catch (UnsatisfiedLinkError e) {
            return generated(code, name).equals(e.getMessage())
                    ? e.getMessage()
                    : "find says " + e.getMessage() + ", the generated code " + generated(code, name);
        }
        String generated = generated(code, name);
        return generated.equals(address.toString()) ? "found" : "at " + address + ", in the generated code " + generated;
    }

    private static String generated(GeneratedCode code, String name) {
        try {
            return code.address(name).toString();
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        } catch (ReflectiveOperationException e) {
            return e.toString();
        }
    }
}
