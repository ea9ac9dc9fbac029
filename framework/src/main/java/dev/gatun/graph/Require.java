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

    /** Addends are like the outputs they are added to. */
    static void addends(java.util.List<TensorType> inputs, java.util.List<TensorType> outputs) {
        for (int index = 0; index < outputs.size(); index++) {
            TensorType addend = inputs.get(inputs.size() - outputs.size() + index);
            if (addend != null) {
                same("the addend", addend, "what is added to it", outputs.get(index));
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
