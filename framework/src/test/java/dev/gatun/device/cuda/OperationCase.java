package dev.gatun.device.cuda;

import dev.gatun.graph.DType;
import dev.gatun.graph.Node;
import dev.gatun.graph.Operation;
import dev.gatun.graph.Role;
import dev.gatun.graph.Tensor;
import dev.gatun.graph.TensorType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * One operation on given inputs: by itself, added to something, to something in place, and in the place of each input
 * that it may overwrite.
 *
 * @param inputs without addends; an absent one is null
 * @param outputs the types of the outputs' elements
 * @param tolerances of the outputs
 */
record OperationCase(
        String label, Operation operation, List<Operand> inputs, List<DType> outputs, List<Tolerance> tolerances)
        implements DeviceCase {

    /** Of an operation that accumulates; more addends than outputs make no difference to its rule. */
    private static final int MOST_OUTPUTS = 3;

    static OperationCase of(Operation operation, Operand... inputs) {
        List<Operand> operands = new ArrayList<>();
        Collections.addAll(operands, inputs);
        List<DType> outputs = types(operation, operands).stream().map(TensorType::dtype).toList();
        return new OperationCase("", operation, operands, outputs, List.of()).withUsualTolerances();
    }

    /** With outputs of other types: sums of gradients are kept in fp32. */
    OperationCase to(DType... others) {
        return new OperationCase(label, operation, inputs, List.of(others), List.of()).withUsualTolerances();
    }

    OperationCase within(Tolerance... others) {
        return new OperationCase(label, operation, inputs, outputs, List.of(others));
    }

    OperationCase called(String other) {
        return new OperationCase(other, operation, inputs, outputs, tolerances);
    }

    private OperationCase withUsualTolerances() {
        DType narrowest = inputs.stream()
                .filter(Objects::nonNull)
                .map(operand -> operand.type().dtype())
                .filter(DType::halfWidth)
                .findFirst()
                .orElse(DType.FP32);
        return within(outputs.stream().map(output -> Tolerance.of(output, narrowest)).toArray(Tolerance[]::new));
    }

    /** The outputs' types by the operation's rule. */
    private static List<TensorType> types(Operation operation, List<Operand> inputs) {
        List<TensorType> types = new ArrayList<>();
        inputs.forEach(operand -> types.add(operand == null ? null : operand.type()));
        if (operation.accumulates()) {
            types.addAll(Collections.nCopies(MOST_OUTPUTS, null));
        }
        return operation.outputs(types);
    }

    @Override
    public String name() {
        List<String> types = inputs.stream()
                .map(operand -> operand == null ? "-" : operand.type().toString())
                .toList();
        return (operation + " " + label + types + " -> " + outputs).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Trial> trials(SplittableRandom random) {
        Map<String, double[]> given = new HashMap<>();
        List<Tensor> operands = new ArrayList<>();
        for (Operand input : inputs) {
            String name = "input" + operands.size();
            operands.add(input == null ? null : new Tensor(name, input.type(), Role.INPUT));
            if (input != null) {
                given.put(name, input.values().take(input.type().shape().elements(), random));
            }
        }
        List<TensorType> rule = types(operation, inputs);
        List<Tensor> written = new ArrayList<>();
        Map<String, Tolerance> compared = new HashMap<>();
        for (int output = 0; output < rule.size(); output++) {
            TensorType type = new TensorType(rule.get(output).shape(), outputs.get(output));
            written.add(new Tensor("output" + output, type, Role.OUTPUT));
            compared.put("output" + output, tolerances.get(output));
        }
        List<Tensor> none = operation.accumulates() ? Collections.nCopies(rule.size(), null) : List.of();
        List<Node> alone = List.of(node(operands, none, written));
        List<Trial> trials = new ArrayList<>();
        trials.add(new Trial("alone", alone, given, Map.of(), compared));
        for (int output = 0; output < written.size(); output++) {
            int all = operands.size() + none.size();
            for (int at : operation.mayOverwrite(output, all, written.size())) {
                Tensor input = at < operands.size() ? operands.get(at) : null;
                if (input != null && input.bytes() == written.get(output).bytes()) {
                    trials.add(new Trial("output " + output + " in the place of input " + at, alone, given,
                            Map.of(written.get(output), input), compared));
                }
            }
        }
        if (operation.accumulates() && outputs.stream().noneMatch(type -> type == DType.INT32)) {
            List<Tensor> addends = written.stream()
                    .map(tensor -> tensor.like(tensor.name() + ".addend", Role.INPUT))
                    .toList();
            Map<String, double[]> separate = new HashMap<>(given);
            Map<String, double[]> inPlace = new HashMap<>(given);
            for (Tensor tensor : written) {
                double[] values = Values.NORMAL.take(tensor.shape().elements(), random);
                separate.put(tensor.name() + ".addend", values);
                inPlace.put(tensor.name(), values);
            }
            List<Node> added = List.of(node(operands, addends, written));
            trials.add(new Trial("added", added, separate, Map.of(), compared));
            trials.add(new Trial("added in place", List.of(node(operands, written, written)), added, inPlace, separate,
                    Map.of(), compared));
        }
        return trials;
    }

    private Node node(List<Tensor> operands, List<Tensor> addends, List<Tensor> written) {
        return Node.of(operation, "layer", written,
                Stream.concat(operands.stream(), addends.stream()).toArray(Tensor[]::new));
    }
}
