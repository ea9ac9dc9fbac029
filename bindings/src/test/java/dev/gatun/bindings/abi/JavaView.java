package dev.gatun.bindings.abi;

import dev.gatun.bindings.abi.AbiLine.Constant;
import dev.gatun.bindings.abi.AbiLine.Function;
import dev.gatun.bindings.abi.AbiLine.Typedef;

/**
 * A line of the table as far as Java can express it: {@code long long} has the carrier and layout of
 * {@code long}, and an unsigned value is the signed one of the same bits.
 */
final class JavaView {

    private JavaView() {}

    static AbiLine of(AbiLine line) {
        return switch (line) {
            case Constant(String name, String type, String value) ->
                    new Constant(name, carried(type), carriedValue(type, value));
            case Function(String name, String signature) -> new Function(name, carried(signature));
            case Typedef(String name, String type) -> new Typedef(name, carried(type));
            default -> line;
        };
    }

    private static String carried(String types) {
        return types.replace("long long", "long");
    }

    private static String carriedValue(String type, String value) {
        return switch (type) {
            case "bool" -> Boolean.toString(Long.parseLong(value) != 0);
            case "char" -> Byte.toString((byte) Long.parseLong(value));
            case "short" -> Short.toString((short) Long.parseLong(value));
            case "int" -> Integer.toString((int) Long.parseLong(value));
            case "float" -> Float.toString(Float.parseFloat(value));
            default -> value;
        };
    }
}
