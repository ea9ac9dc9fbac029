package dev.gatun.train.checkpoint;

import java.util.List;
import java.util.Map;

/** The tensors of one file of a checkpoint: known beforehand by name, type and shape, and then streamed. */
public interface TensorSource {

    /** In the order in which {@link #writeTo} gives their bytes; wider types first, see {@link SafetensorsWriter}. */
    List<TensorEntry> entries();

    /** Those of the entries, flat ones, that are parts of a whole tensor of that name, and which. */
    default Map<String, TensorPart> parts() {
        return Map.of();
    }

    /** Gives {@code sink} the bytes of all {@link #entries}, in their order. */
    void writeTo(TensorSink sink);
}
