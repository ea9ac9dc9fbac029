package dev.gatun.bindings.abi;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.bindings.NativeLibrary;
import dev.gatun.bindings.abi.AbiLine.Constant;
import dev.gatun.bindings.abi.AbiLine.Field;
import dev.gatun.bindings.abi.AbiLine.Function;
import dev.gatun.bindings.abi.AbiLine.Struct;
import dev.gatun.bindings.abi.AbiLine.Typedef;
import dev.gatun.bindings.abi.GeneratedPackage.Kind;
import java.io.IOException;
import java.lang.foreign.MemoryLayout;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed ABI tables and the generated code say the same, and neither says more than the other. */
class AbiTableTest {

    /** What the header class has for a function beside the call itself. */
    private static final List<String> FUNCTION_SUFFIXES = List.of("", "$descriptor", "$handle", "$address");

    @Test
    void everyNativeLibraryIsChecked() {
        assertThat(Stream.of(BoundLibrary.values()).map(BoundLibrary::library))
                .containsExactlyInAnyOrder(NativeLibrary.values());
    }

    @ParameterizedTest
    @EnumSource
    void everyLineOfTheTableIsTrueOfTheGeneratedCode(BoundLibrary library) {
        GeneratedCode code = new GeneratedCode(library.header());
        Disagreements disagreements = new Disagreements();
        for (AbiLine line : library.table().lines()) {
            try {
                disagreements.compare("the table", JavaView.of(line), "Java", code.line(line));
            } catch (ReflectiveOperationException | LinkageError e) {
                disagreements.add("the table has " + line + "\n    Java fails: " + e);
            }
        }
        assertThat(disagreements.found()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noNameIsInTheTableTwice(BoundLibrary library) {
        assertThat(library.table().all(Function.class)).extracting(Function::name).doesNotHaveDuplicates();
        assertThat(library.table().all(Constant.class)).extracting(Constant::name).doesNotHaveDuplicates();
        assertThat(library.table().all(Struct.class)).extracting(Struct::name).doesNotHaveDuplicates();
        assertThat(library.table().all(Typedef.class)).extracting(Typedef::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyStructOfThePackageIsInTheTable(BoundLibrary library) throws IOException {
        Set<String> names = library.table().all(Struct.class).stream().map(Struct::name).collect(toSet());

        assertThat(new GeneratedPackage(library.header()).all(Kind.STRUCT))
                .map(GeneratedPackage::path)
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfAStructIsInTheTable(BoundLibrary library) throws IOException {
        List<String> unchecked = new ArrayList<>();
        for (Class<?> struct : new GeneratedPackage(library.header()).all(Kind.STRUCT)) {
            String path = GeneratedPackage.path(struct);
            Set<String> names = library.table().all(Field.class).stream()
                    .filter(field -> field.struct().equals(path)).map(Field::name).collect(toSet());
            Stream.of(struct.getDeclaredMethods()).map(Method::getName)
                    .filter(name -> name.endsWith("$offset"))
                    .map(name -> name.substring(0, name.length() - "$offset".length()))
                    .filter(name -> !JavaMember.standsForOneOf(names, name))
                    .forEach(name -> unchecked.add(path + " " + name));
        }
        assertThat(unchecked).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anotherNameOfAStructAddsNothingOfItsOwn(BoundLibrary library) throws IOException {
        assertThat(new GeneratedPackage(library.header()).all(Kind.ALIAS)).allSatisfy(alias -> {
            assertThat(alias.getDeclaredMethods()).isEmpty();
            assertThat(alias.getDeclaredFields()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyClassOfThePackageIsOfAKnownKind(BoundLibrary library) throws IOException {
        GeneratedPackage classes = new GeneratedPackage(library.header());

        assertThat(classes.all(Kind.HEADER)).containsExactly(library.header());
        assertThat(classes.all(Kind.UNKNOWN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyFunctionAndConstantOfTheHeaderClassIsInTheTable(BoundLibrary library) throws IOException {
        Set<String> functions = library.table().all(Function.class).stream().map(Function::name).collect(toSet());
        Set<String> constants = library.table().all(Constant.class).stream().map(Constant::name).collect(toSet());

        assertThat(library.header().getDeclaredMethods())
                .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                .filteredOn(method -> !isGetterOf(constants, method) && !isPartOf(functions, method))
                .isEmpty();
        assertThat(new GeneratedPackage(library.header()).all(Kind.VARIADIC_FUNCTION))
                .allMatch(type -> JavaMember.standsForOneOf(functions, type.getSimpleName()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypedefOfTheHeaderClassIsInTheTable(BoundLibrary library) {
        Set<String> names = library.table().all(Typedef.class).stream().map(Typedef::name).collect(toSet());

        assertThat(library.header().getFields())
                // The layouts of C's own types, such as C_INT, are jextract's and in every header class.
                .filteredOn(field -> !field.getName().matches("C_[A-Z_]+"))
                .filteredOn(field -> !MemoryLayout.class.isAssignableFrom(field.getType())
                        || !JavaMember.standsForOneOf(names, field.getName()))
                .isEmpty();
    }

    private static boolean isGetterOf(Set<String> constants, Method method) {
        return method.getParameterCount() == 0 && JavaMember.standsForOneOf(constants, method.getName());
    }

    private static boolean isPartOf(Set<String> functions, Method method) {
        return FUNCTION_SUFFIXES.stream()
                .filter(suffix -> method.getName().endsWith(suffix))
                .map(suffix -> method.getName().substring(0, method.getName().length() - suffix.length()))
                .anyMatch(name -> JavaMember.standsForOneOf(functions, name));
    }
}
