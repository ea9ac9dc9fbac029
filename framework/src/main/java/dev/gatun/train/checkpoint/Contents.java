package dev.gatun.train.checkpoint;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What tensors of a checkpoint are, and the names of the files that they are in. */
enum Contents {
    MODEL,
    OPTIMIZER;

    private String stem() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code model.safetensors}, or {@code model-00001-of-00004.safetensors} and so on, from 1. */
    String file(int number, int count) {
        return count == 1
                ? stem() + ".safetensors"
                : "%s-%05d-of-%05d.safetensors".formatted(stem(), number, count);
    }

    /** Where there are several files. */
    String index() {
        return stem() + ".safetensors.index.json";
    }

    /** Opens what is one file or several, of which there are these. */
    StoredTensors open(Path folder, Set<String> files) {
        return files.contains(index())
                ? ShardedTensors.open(folder.resolve(index()), this)
                : SafetensorsFile.open(folder.resolve(file(1, 1)));
    }

    boolean isIn(Set<String> files) {
        return files.contains(file(1, 1)) || files.contains(index());
    }
}
