package dev.gatun.train.metrics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Scalars in the form that TensorBoard reads, a file a session.
 *
 * <p>The messages are those of {@code tensorboard/compat/proto/event.proto} and {@code summary.proto}.
 */
final class TensorBoardEvents implements AutoCloseable {

    private static final byte[] FILE_VERSION = ascii("brain.Event:2");
    private static final byte[] TRAIN_LOSS = ascii("loss/train");
    private static final byte[] VALIDATION_LOSS = ascii("loss/validation");
    private static final byte[] GRAD_NORM = ascii("grad_norm");
    private static final byte[] LEARNING_RATE = ascii("learning_rate");
    private static final byte[] TOKENS_PER_SECOND = ascii("tokens_per_second");
    private static final byte[] MFU = ascii("mfu");
    private static final byte[] GPU_MEMORY = ascii("gpu_memory_bytes");

    // Fields of Event, Summary, Summary.Value and SessionLog.
    private static final int EVENT_WALL_TIME = 1;
    private static final int EVENT_STEP = 2;
    private static final int EVENT_FILE_VERSION = 3;
    private static final int EVENT_SUMMARY = 5;
    private static final int EVENT_SESSION_LOG = 7;
    private static final int SUMMARY_VALUE = 1;
    private static final int VALUE_TAG = 1;
    private static final int VALUE_SIMPLE_VALUE = 2;
    private static final int SESSION_LOG_STATUS = 1;
    private static final int SESSION_LOG_START = 1;

    private final TfRecordFile file;
    private final InstantSource clock;
    private final ProtobufMessage event = new ProtobufMessage();
    private final ProtobufMessage summary = new ProtobufMessage();
    private final ProtobufMessage value = new ProtobufMessage();

    private TensorBoardEvents(TfRecordFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Begins a file, and tells TensorBoard to forget what files before it say of steps past the given one. */
    static TensorBoardEvents open(Path folder, long resumedAfter, InstantSource clock) {
        TensorBoardEvents events = new TensorBoardEvents(create(folder, clock.instant().getEpochSecond()), clock);
        try {
            events.begin(resumedAfter == 0 ? 0 : resumedAfter + 1);
        } catch (MetricsException failure) {
            events.close();
            throw failure;
        }
        return events;
    }

    /** TensorBoard reads the files in the order of their names, so a second of two sessions needs two names. */
    private static TfRecordFile create(Path folder, long second) {
        for (long free = second; ; free++) {
            Path file = folder.resolve("events.out.tfevents." + free + ".gatun");
            try {
                return TfRecordFile.create(file);
            } catch (FileAlreadyExistsException taken) {
                // The next one, then.
            } catch (IOException failure) {
                throw MetricsException.unwritable(file, failure);
            }
        }
    }

    private void begin(long step) {
        file.write(event(0).bytes(EVENT_FILE_VERSION, FILE_VERSION));
        ProtobufMessage start = value.clear().int64(SESSION_LOG_STATUS, SESSION_LOG_START);
        file.write(event(step).message(EVENT_SESSION_LOG, start));
    }

    void write(Metrics metrics) {
        summary.clear();
        switch (metrics) {
            case StepMetrics step -> {
                scalar(TRAIN_LOSS, step.loss());
                scalar(GRAD_NORM, step.gradNorm());
                scalar(LEARNING_RATE, step.learningRate());
                scalar(TOKENS_PER_SECOND, step.tokensPerSecond());
                if (step.hasMfu()) {
                    scalar(MFU, step.mfu());
                }
                if (step.hasGpuMemory()) {
                    scalar(GPU_MEMORY, step.gpuMemoryBytes());
                }
            }
            case EvaluationMetrics evaluation -> scalar(VALIDATION_LOSS, evaluation.validationLoss());
        }
        file.write(event(metrics.step()).message(EVENT_SUMMARY, summary));
    }

    private void scalar(byte[] tag, double scalar) {
        value.clear().bytes(VALUE_TAG, tag).float32(VALUE_SIMPLE_VALUE, (float) scalar);
        summary.message(SUMMARY_VALUE, value);
    }

    private ProtobufMessage event(long step) {
        Instant now = clock.instant();
        double seconds = now.getEpochSecond() + now.getNano() / 1e9;
        return event.clear().float64(EVENT_WALL_TIME, seconds).int64(EVENT_STEP, step);
    }

    @Override
    public void close() {
        file.close();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
