package dev.gatun.device.cuda;

import static dev.gatun.graph.DType.FP32;

import dev.gatun.graph.DType;
import dev.gatun.graph.Embedding;
import dev.gatun.graph.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of tables, and sums of rows for tokens that occur once, often, or alone. */
final class EmbeddingCases {

    /** Sequences, their length, the vocabulary, values a token. */
    private static final int[][] SIZES = {
        {1, 1, 11, 1}, {2, 7, 257, 17}, {3, 5, 50_304, 24}, {4, 64, 257, 64}, {1, 300, 50_257, 40}, {2, 33, 1000, 768},
        {8, 1024, 257, 16}, {3, 1500, 50_304, 32}
    };

    private EmbeddingCases() {}

    static Stream<DeviceCase> all() {
        List<DeviceCase> cases = new ArrayList<>();
        for (DType type : ElementwiseCases.TYPES) {
            for (int[] size : SIZES) {
                add(cases, type, size[0], size[1], size[2], size[3]);
            }
        }
        return cases.stream();
    }

    private static void add(List<DeviceCase> cases, DType type, int batch, int length, int vocabulary, int hidden) {
        Operand tokens = Operand.tokens(vocabulary, batch, length);
        Operand table = Operand.of(type, vocabulary, hidden);
        Operand dy = Operand.of(type, batch, length, hidden);
        cases.add(OperationCase.of(new Embedding(), tokens, table, null));
        cases.add(OperationCase.of(new Embedding(), tokens, table, Operand.of(type, length + 3, hidden)));
        Embedding.TableGradient gradient = new Embedding.TableGradient(vocabulary, Group.SELF);
        cases.add(OperationCase.of(gradient, dy, tokens).to(FP32).called("tokens by chance "));
        cases.add(OperationCase.of(gradient, dy, tokens.with(Values.constant(vocabulary - 1))).to(FP32)
                .called("one token "));
        cases.add(OperationCase.of(gradient, dy, tokens.with(bytes(vocabulary))).to(FP32).called("tokens as bytes "));
        cases.add(OperationCase.of(new Embedding.PositionGradient(length + 3), dy).to(FP32));
        if (type != FP32) {
            cases.add(OperationCase.of(gradient, dy, tokens).called("tokens by chance "));
            cases.add(OperationCase.of(new Embedding.PositionGradient(length), dy));
        }
    }

    /** A few tokens make up most of a text. */
    private static Values bytes(int vocabulary) {
        return random -> Math.min(vocabulary - 1, (int) Math.abs(random.nextGaussian() * random.nextGaussian() * 8));
    }
}
