package dev.gatun.bindings;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LibrarySymbolsTest {

    private static final FunctionDescriptor INT_OF_POINTER = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG);

    private final AtomicInteger loadings = new AtomicInteger();

    @Test
    void nothingIsLoadedBeforeTheFirstSymbolAndOnlyOnce() {
        LibrarySymbols symbols =
                symbols(new LoadedLibrary(nccl("2.28.9"), _ -> Optional.of(MemorySegment.ofAddress(64))));
        assertThat(loadings).hasValue(0);

        assertThat(symbols.find("ncclSend", null).address()).isEqualTo(64);
        symbols.find("ncclRecv", null);

        assertThat(loadings).hasValue(1);
    }

    @Test
    void aMissingSymbolIsNamedWithVersionsAndPath() {
        LibrarySymbols symbols = symbols(LoadedLibrary.unusable(nccl("2.28.9")));

        assertThatExceptionOfType(UnsatisfiedLinkError.class)
                .isThrownBy(() -> symbols.find("ncclCommRevoke", "2.29"))
                .withMessage("NCCL 2.28.9 (/path/libnccl.so.2) has no ncclCommRevoke: it needs NCCL 2.29 or newer");
        assertThatExceptionOfType(UnsatisfiedLinkError.class)
                .isThrownBy(() -> symbols.find("ncclFly", null))
                .withMessage("NCCL 2.28.9 (/path/libnccl.so.2) has no ncclFly");
        assertThatExceptionOfType(UnsatisfiedLinkError.class)
                .isThrownBy(() -> symbols.find("ncclFly", "2.28"))
                .withMessage("NCCL 2.28.9 (/path/libnccl.so.2) has no ncclFly,"
                        + " though NCCL 2.28 and newer should have it");
    }

    @Test
    void aHandleOfAMissingSymbolThrowsANewErrorWithTheSameWordsAtEveryCall() {
        MethodHandle handle =
                symbols(LoadedLibrary.unusable(nccl("2.28.9"))).downcall("ncclCommRevoke", INT_OF_POINTER, "2.29");

        assertThat(handle.type()).isEqualTo(MethodType.methodType(int.class, MemorySegment.class, long.class));
        UnsatisfiedLinkError first = failureOf(handle);
        UnsatisfiedLinkError second = failureOf(handle);
        assertThat(first).isNotSameAs(second);
        assertThat(first).hasMessageEndingWith("it needs NCCL 2.29 or newer").hasMessage(second.getMessage());
    }

    @Test
    void aHandleOfAMissingLibraryHasTheLinkersTypeForStructsToo() {
        LibrarySymbols symbols = symbols(LoadedLibrary.unusable(
                new LibraryStatus.Missing(NativeLibrary.NCCL, List.of(), "NCCL was not found")));

        MethodHandle handle = symbols.downcall(
                "returnsStruct", FunctionDescriptor.of(MemoryLayout.structLayout(JAVA_LONG), JAVA_INT), null);

        assertThat(handle.type())
                .isEqualTo(MethodType.methodType(MemorySegment.class, SegmentAllocator.class, int.class));
        assertThat(symbols.downcall("returnsNothing", FunctionDescriptor.ofVoid(), null).type())
                .isEqualTo(MethodType.methodType(void.class));
    }

    @Test
    void aRefusedLibraryFailsWithItsReason() {
        LibrarySymbols symbols = symbols(LoadedLibrary.unusable(new LibraryStatus.Refused(
                NativeLibrary.NCCL, Path.of("/path/libnccl.so.2"), Optional.empty(), "too old")));

        assertThat(failureOf(symbols.downcall("ncclSend", INT_OF_POINTER, null))).hasMessage("too old");
    }

    @Test
    void deniedNativeAccessNamesTheFlagToPass() {
        LibrarySymbols symbols = new LibrarySymbols(NativeLibrary.NCCL, () -> {
            throw new IllegalCallerException("Illegal native access");
        });

        assertThat(symbols.status().message()).contains("--enable-native-access=dev.gatun.bindings");
        assertThat(failureOf(symbols.downcall("ncclSend", INT_OF_POINTER, null)))
                .hasMessage(symbols.status().message());
    }

    private LibrarySymbols symbols(LoadedLibrary loaded) {
        return new LibrarySymbols(NativeLibrary.NCCL, () -> {
            loadings.incrementAndGet();
            return loaded;
        });
    }

    private static LibraryStatus nccl(String version) {
        return new LibraryStatus.Usable(
                NativeLibrary.NCCL, Path.of("/path/libnccl.so.2"), Version.parse(version), "system");
    }

    private static UnsatisfiedLinkError failureOf(MethodHandle handle) {
        return catchThrowableOfType(
                UnsatisfiedLinkError.class, () -> { int _ = (int) handle.invokeExact(MemorySegment.NULL, 0L); });
    }
}
