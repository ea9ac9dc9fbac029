package dev.gatun.device.cuda;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every kernel of a GPU against the CPU's. */
@RequiresGpus(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationsOnGpuTest {

    /** The head's logits take up to one GiB. */
    private static final long BYTES = 3L << 30;

    private final long seed = new SplittableRandom().nextLong();
    private OperationCheck check;

    @BeforeAll
    void open() {
        check = new OperationCheck(TestedGpu.open(), BYTES);
    }

    @AfterAll
    void close() {
        if (check != null) {
            check.close();
        }
    }

    private Stream<DynamicTest> tests(String part) {
        return OperationTable.of(part)
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> check.check(each, seed)));
    }

    @TestFactory
    Stream<DynamicTest> norms() {
        return tests("norms");
    }

    @TestFactory
    Stream<DynamicTest> elementwise() {
        return tests("elementwise");
    }

    @TestFactory
    Stream<DynamicTest> embeddings() {
        return tests("embeddings");
    }

    @TestFactory
    Stream<DynamicTest> linear() {
        return tests("linear");
    }

    @TestFactory
    Stream<DynamicTest> attention() {
        return tests("attention");
    }

    @TestFactory
    Stream<DynamicTest> heads() {
        return tests("heads");
    }

    @TestFactory
    Stream<DynamicTest> updates() {
        return tests("updates");
    }
}
