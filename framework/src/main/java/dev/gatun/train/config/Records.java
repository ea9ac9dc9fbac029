package dev.gatun.train.config;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Between {@link TrainingConfig} and the keys' values.
 *
 * <p>By reflection: a component's name is its key's, in camel case, so that nothing has to list them again.
 */
final class Records {

    private Records() {}

    /** The records of values in which nothing is wrong or missing. */
    static TrainingConfig of(Values values) {
        return (TrainingConfig) construct(TrainingConfig.class, section ->
                settings(section.getType(), section.getName(), values));
    }

    private static Object settings(Class<?> type, String section, Values values) {
        return construct(type, component -> isSettings(component)
                ? settings(component.getType(), section, values)
                : wrapped(values.get(key(section, component)), component.getType()));
    }

    /** The values of all keys that have one. */
    static Map<Key<?>, Object> values(TrainingConfig config) {
        Map<Key<?>, Object> values = new LinkedHashMap<>();
        for (RecordComponent section : TrainingConfig.class.getRecordComponents()) {
            collect(section.getName(), get(section, config), values);
        }
        return values;
    }

    private static void collect(String section, Object settings, Map<Key<?>, Object> values) {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = get(component, settings);
            if (isSettings(component)) {
                collect(section, value, values);
            } else {
                unwrapped(value).ifPresent(each -> values.put(key(section, component), each));
            }
        }
    }

    private static boolean isSettings(RecordComponent component) {
        return Settings.class.isAssignableFrom(component.getType());
    }

    private static Key<?> key(String section, RecordComponent component) {
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Keys.find(section, name).orElseThrow();
    }

    private static Object wrapped(Optional<?> value, Class<?> type) {
        if (type == OptionalInt.class) {
            return value.map(number -> OptionalInt.of((Integer) number)).orElseGet(OptionalInt::empty);
        }
        if (type == OptionalLong.class) {
            return value.map(number -> OptionalLong.of((Long) number)).orElseGet(OptionalLong::empty);
        }
        return type == Optional.class ? value : value.orElseThrow();
    }

    private static Optional<?> unwrapped(Object value) {
        return switch (value) {
            case OptionalInt number -> number.stream().boxed().findFirst();
            case OptionalLong number -> number.stream().boxed().findFirst();
            case Optional<?> optional -> optional;
            default -> Optional.of(value);
        };
    }

    private static Object construct(Class<?> type, Function<RecordComponent, Object> argument) {
        Object[] arguments = Arrays.stream(type.getRecordComponents()).map(argument).toArray();
        try {
            return type.getConstructors()[0].newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " is not made of its keys", e);
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
