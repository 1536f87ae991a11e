package dk.personaletal.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateWordsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-15T01:15:00Z, 15-01-2026 kl. 02.15",
        "2026-01-15 01:15:00.123, 15-01-2026 kl. 02.15",
        "2026-07-15 23:15:00, 16-07-2026 kl. 01.15",
        // both nights on which clocks are changed: an hour that is skipped, and one that comes twice
        "2026-03-29 00:59:59, 29-03-2026 kl. 01.59",
        "2026-03-29 01:00:00, 29-03-2026 kl. 03.00",
        "2026-10-25 00:30:00, 25-10-2026 kl. 02.30",
        "2026-10-25 01:30:00, 25-10-2026 kl. 02.30"
    })
    void timesAreDanishWhereverTheyWereWritten(String written, String shown) {
        assertThat(StateWords.time(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"null", "''"})
    void whatIsNoTimeIsEmpty(String written) {
        assertThat(StateWords.time(written)).isEmpty();
    }
}
