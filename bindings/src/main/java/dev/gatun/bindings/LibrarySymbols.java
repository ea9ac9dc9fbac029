package dev.gatun.bindings;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.Supplier;

/** The symbols of a library that is loaded when the first of them is asked for. */
final class LibrarySymbols implements Symbols {

    private static final MethodHandle NEW_ERROR;

    static {
        try {
            NEW_ERROR = MethodHandles.lookup().findConstructor(
                    UnsatisfiedLinkError.class, MethodType.methodType(void.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final NativeLibrary library;
    private final Supplier<LoadedLibrary> loading;
    private LoadedLibrary loaded;

    LibrarySymbols(NativeLibrary library, Supplier<LoadedLibrary> loading) {
        this.library = library;
        this.loading = loading;
    }

    LibraryStatus status() {
        return loaded().status();
    }

    @Override
    public MemorySegment find(String name, String since) {
        LoadedLibrary outcome = loaded();
        return outcome.symbols().apply(name).orElseThrow(() -> new UnsatisfiedLinkError(
                switch (outcome.status()) {
                    case LibraryStatus.Usable usable -> LibraryMessages.noSymbol(usable, name, since);
                    case LibraryStatus.Refused refused -> refused.message();
                    case LibraryStatus.Missing missing -> missing.message();
                }));
    }

    @Override
    @SuppressWarnings("restricted") // this is where the generated bindings get their handles
    public MethodHandle downcall(String name, FunctionDescriptor descriptor, String since) {
        MemorySegment address;
        try {
            address = find(name, since);
        } catch (UnsatisfiedLinkError e) {
            return failing(descriptor, e.getMessage());
        }
        return Linker.nativeLinker().downcallHandle(address, descriptor);
    }

    /** Generated classes ask from several threads; the second waits for the first one's loading. */
    private synchronized LoadedLibrary loaded() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private LoadedLibrary load() {
        try {
            return loading.get();
        } catch (IllegalCallerException e) {
            // Thrown by the JVM started with --illegal-native-access=deny and no access for this module.
            return LoadedLibrary.unusable(
                    new LibraryStatus.Missing(library, List.of(), LibraryMessages.noNativeAccess(library)));
        }
    }

    /** A handle of the type the linker would have made, that throws a new error with the same words every time. */
    private static MethodHandle failing(FunctionDescriptor descriptor, String message) {
        MethodType type = descriptor.toMethodType();
        if (descriptor.returnLayout().orElse(null) instanceof GroupLayout) {
            type = type.insertParameterTypes(0, SegmentAllocator.class);
        }
        MethodHandle thrower = MethodHandles.foldArguments(
                MethodHandles.throwException(type.returnType(), UnsatisfiedLinkError.class),
                MethodHandles.insertArguments(NEW_ERROR, 0, message));
        return MethodHandles.dropArguments(thrower, 0, type.parameterList());
    }
}
