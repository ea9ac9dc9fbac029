package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionQueriesTest {

    @ParameterizedTest
    @CsvSource({"22809, 2.28.9", "130101, 13.1.1", "91900, 9.19.0", "91001, 9.10.1"})
    void packedDecimalsAreTakenApart(long packed, String version) {
        assertThat(VersionQueries.fromPackedDecimal(packed)).hasToString(version);
    }

    @ParameterizedTest
    @CsvSource({"OpenBLAS 0.3.31 DYNAMIC_ARCH Haswell, 0.3.31", "OpenBLAS 0.3.32.dev , 0.3.32", "580.95.05, 580.95.05"})
    void aVersionIsFoundInText(String text, String version) {
        assertThat(VersionQueries.firstVersionIn(text)).hasToString(version);
    }

    @Test
    void aTextWithoutVersionIsQuoted() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VersionQueries.firstVersionIn("unknown"))
                .withMessage("no version in \"unknown\"");
    }

    @Test
    void aLibraryWithoutTheFunctionIsNamedByIt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> VersionQueries.nccl(_ -> Optional.empty()))
                .withMessage("it has no ncclGetVersion");
    }
}
