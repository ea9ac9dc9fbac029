package dev.gatun.train.checkpoint;

import java.util.List;

/** The tensors of one file of a checkpoint: known beforehand by name, type and shape, and then streamed. */
public interface TensorSource {

    /** In the order in which {@link #writeTo} gives their bytes; wider types first, see {@link SafetensorsWriter}. */
    List<TensorEntry> entries();

    /** Gives {@code sink} the bytes of all {@link #entries}, in their order. */
    void writeTo(TensorSink sink);
}
