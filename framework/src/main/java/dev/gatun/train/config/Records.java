package dev.gatun.train.config;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Between {@link TrainingConfig} and the keys' values.
 *
 * <p>By reflection: a component's name is its key's, in camel case, so that nothing has to list them again.
 */
final class Records {

    private Records() {}

    /** The records of values in which nothing is wrong or missing. */
    static TrainingConfig of(Values values) {
        List<Object> sections = new ArrayList<>();
        for (RecordComponent section : TrainingConfig.class.getRecordComponents()) {
            List<Object> settings = new ArrayList<>();
            for (RecordComponent component : section.getType().getRecordComponents()) {
                settings.add(wrapped(values.get(key(section, component)), component.getType()));
            }
            sections.add(construct(section.getType(), settings));
        }
        return (TrainingConfig) construct(TrainingConfig.class, sections);
    }

    /** The values of all keys that have one. */
    static Map<Key<?>, Object> values(TrainingConfig config) {
        Map<Key<?>, Object> values = new LinkedHashMap<>();
        for (RecordComponent section : TrainingConfig.class.getRecordComponents()) {
            Object settings = get(section, config);
            for (RecordComponent component : section.getType().getRecordComponents()) {
                unwrapped(get(component, settings)).ifPresent(value -> values.put(key(section, component), value));
            }
        }
        return values;
    }

    private static Key<?> key(RecordComponent section, RecordComponent component) {
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Keys.find(section.getName(), name).orElseThrow();
    }

    private static Object wrapped(Optional<?> value, Class<?> type) {
        if (type == OptionalInt.class) {
            return value.map(number -> OptionalInt.of((Integer) number)).orElseGet(OptionalInt::empty);
        }
        return type == Optional.class ? value : value.orElseThrow();
    }

    private static Optional<?> unwrapped(Object value) {
        return switch (value) {
            case OptionalInt number -> number.stream().boxed().findFirst();
            case Optional<?> optional -> optional;
            default -> Optional.of(value);
        };
    }

    private static Object construct(Class<?> type, List<Object> arguments) {
        try {
            return type.getConstructors()[0].newInstance(arguments.toArray());
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
