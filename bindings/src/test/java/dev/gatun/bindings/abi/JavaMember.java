package dev.gatun.bindings.abi;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;

/** The static members of generated classes, found by the names C has for them. */
final class JavaMember {

    private JavaMember() {}

    /** What {@code name + suffix()} returns; the name has an underscore behind it where Java keeps the word. */
    static Object call(Class<?> type, String name, String suffix) throws ReflectiveOperationException {
        Method method;
        try {
            method = type.getDeclaredMethod(name + suffix);
        } catch (NoSuchMethodException e) {
            method = type.getDeclaredMethod(name + "_" + suffix);
        }
        return method.invoke(null);
    }

    /** The value of a static field, private ones of this module too. */
    static Object value(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    /** Whether a Java name stands for one of these C names. */
    static boolean standsForOneOf(Set<String> names, String javaName) {
        return names.contains(javaName)
                || javaName.endsWith("_") && names.contains(javaName.substring(0, javaName.length() - 1));
    }
}
