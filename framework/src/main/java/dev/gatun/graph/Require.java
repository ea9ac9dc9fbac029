package dev.gatun.graph;

/** What shape rules demand, with messages that name the tensor as the operation's documentation does. */
final class Require {

    private Require() {}

    static void rank(String name, TensorType type, int rank) {
        if (type.shape().rank() != rank) {
            throw new ShapeException(name + " is " + type + ", but must have " + rank + " dimensions");
        }
    }

    static void dim(String name, TensorType type, int index, long size, String rule) {
        if (type.shape().dim(index) != size) {
            throw new ShapeException(name + " is " + type + ": its " + (index < 0 ? "last" : ordinal(index))
                    + " dimension must be " + size + ", " + rule);
        }
    }

    static void same(String name, TensorType type, String otherName, TensorType other) {
        if (!type.equals(other)) {
            throw new ShapeException(name + " is " + type + " and " + otherName + " is " + other + ", but they must be alike");
        }
    }

    static void like(String name, TensorType type, Shape shape) {
        if (!type.shape().equals(shape)) {
            throw new ShapeException(name + " is " + type + ", but must have the shape " + shape);
        }
    }

    static void dtype(String name, TensorType type, DType dtype) {
        if (type.dtype() != dtype) {
            throw new ShapeException(name + " is " + type + ", but must be " + dtype.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** Each part is a stretch of its whole, all ranks' together no shorter than it; or of the whole's own type. */
    static void stretches(Group group, java.util.List<TensorType> parts, java.util.List<TensorType> wholes) {
        if (parts.size() != wholes.size()) {
            throw new ShapeException(parts.size() + " parts do not go with " + wholes.size() + " wholes");
        }
        for (int index = 0; index < parts.size(); index++) {
            TensorType part = parts.get(index);
            TensorType whole = wholes.get(index);
            boolean covers = part.shape().elements() * group.size() >= whole.shape().elements();
            boolean inPlace = part.shape().equals(whole.shape());
            if (!inPlace && !covers) {
                throw new ShapeException(group.size() + " parts of " + part + " are less than the whole, " + whole);
            }
        }
    }

    /** Addends have the shapes of the outputs they are added to, if not always as few bits. */
    static void addends(java.util.List<TensorType> inputs, java.util.List<TensorType> outputs) {
        for (int index = 0; index < outputs.size(); index++) {
            TensorType addend = inputs.get(inputs.size() - outputs.size() + index);
            if (addend != null) {
                like("the addend", addend, outputs.get(index).shape());
            }
        }
    }

    private static String ordinal(int index) {
        return switch (index) {
            case 0 -> "first";
            case 1 -> "second";
            case 2 -> "third";
            default -> (index + 1) + "th";
        };
    }
}
