package dev.gatun.bindings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    @ParameterizedTest
    @CsvSource({"9.9, 9.11", "2.28.9, 2.29", "9.10.1, 9.11", "579.99, 580.00", "13, 13.0.1", "0.3.9, 0.3.20"})
    void numbersAreComparedAsNumbers(String older, String newer) {
        assertThat(Version.parse(older)).isLessThan(Version.parse(newer));
        assertThat(Version.parse(newer).isAtLeast(Version.parse(older))).isTrue();
        assertThat(Version.parse(older).isAtLeast(Version.parse(newer))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2.29, 2.29.0", "580.05, 580.5", "13, 13.0", "0, 0.0"})
    void missingNumbersAreZero(String one, String other) {
        assertThat(Version.parse(one)).isEqualTo(Version.parse(other)).hasSameHashCodeAs(Version.parse(other));
        assertThat(Version.parse(one)).isEqualByComparingTo(Version.parse(other));
    }

    @Test
    void theTextIsKeptAsWritten() {
        assertThat(Version.parse(" 580.05 ")).hasToString("580.05");
        assertThat(Version.of(2, 28, 9)).hasToString("2.28.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.", ".5", "2.x", "v2.1", "2..1", "-1", "99999999999"})
    void whatIsNoVersionIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }
}
