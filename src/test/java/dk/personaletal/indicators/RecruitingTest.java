package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecruitingTest {
    private static final YearMonth PERIOD = YearMonth.of(2021, 3);
    private static final LocalDate POSTED = LocalDate.of(2021, 2, 1);

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private static PostingFact posting(
            String number, LocalDate posted, @Nullable Integer candidates, boolean again, @Nullable LocalDate filled) {
        return new PostingFact(YearMonth.from(posted), number, "A", null, posted, candidates, again, filled);
    }

    private Figures recruiting(YearMonth firstDelivered, PostingFact... lines) {
        Municipality municipality = Municipality.everyMonth(PERIOD, PERIOD, 1);
        long snapshot = database.write(municipality, PERIOD);
        OtherSources sources = new OtherSources(database, snapshot);
        for (YearMonth month = firstDelivered; !month.isAfter(PERIOD); month = month.plusMonths(1)) {
            YearMonth delivered = month;
            sources.postings(
                    month,
                    Stream.of(lines)
                            .filter(line -> line.delivered().equals(delivered))
                            .toList());
        }
        return database.compute(Plain.recruiting(), FigureDatabase.scope(snapshot, municipality, PERIOD));
    }

    @Test
    void candidatesAreOverThePostingsThatTellOfThem() {
        Figures figures = recruiting(
                PERIOD.minusMonths(1),
                posting("1", POSTED, 12, false, null),
                posting("2", POSTED, 3, true, null),
                posting("3", POSTED, null, false, null));
        assertThat(figures.ratio("total", "*", "2021-03", "candidates_per_posting"))
                .isEqualTo("15 / 2");
        assertThat(figures.ratio("total", "*", "2021-03", "repostings_rate")).isEqualTo("1 / 3");
        assertThat(figures.ratio("department", "A", "2021-03", "postings")).isEqualTo("3 / 1");
        assertThat(figures.ratio("total", "*", "2021-03", "months")).isEqualTo("2 / 1");
    }

    @Test
    void ofTwoMiddleNumbersOfDaysTheMedianIsTheMean() {
        Figures figures = recruiting(
                PERIOD.minusMonths(1),
                posting("1", POSTED, null, false, POSTED.plusDays(10)),
                posting("2", POSTED, null, false, POSTED.plusDays(31)),
                posting("3", POSTED, null, false, null));
        assertThat(figures.ratio("total", "*", "2021-03", "median_days")).isEqualTo("41 / 2");
        assertThat(figures.ratio("total", "*", "2021-03", "filled")).isEqualTo("2 / 1");
    }

    @Test
    void whetherItWasFilledIsAskedOfPostingsOfHalfAYear() {
        LocalDate old = LocalDate.of(2020, 9, 30);
        Figures figures = recruiting(
                PERIOD.minusMonths(6),
                posting("1", old, null, false, old.plusDays(20)),
                posting("2", old, null, true, null),
                posting("3", old.plusDays(1), null, false, null),
                posting("4", POSTED, null, false, POSTED.plusDays(5)),
                posting("5", old.minusDays(20), null, false, old.plusMonths(6)));
        assertThat(figures.ratio("total", "*", "2021-03", "filled_rate"))
                .as("of three, one in half a year")
                .isEqualTo("1 / 3");
        assertThat(figures.ratio("total", "*", "2021-03", "filled")).isEqualTo("3 / 1");
        assertThat(figures.ratio("total", "*", "2021-03", "positions")).isEqualTo("4 / 1");
        assertThat(figures.ratio("total", "*", "2021-03", "repostings")).isEqualTo("1 / 1");
    }

    @Test
    void aPostingDeliveredAgainCountsOnceAsInTheNewestMonth() {
        LocalDate filled = POSTED.plusDays(30);
        PostingFact first = posting("1", POSTED, 4, false, null);
        PostingFact later = new PostingFact(PERIOD, "1", "A", null, POSTED, 9, false, filled);
        Figures figures = recruiting(PERIOD.minusMonths(1), first, later);
        assertThat(figures.ratio("total", "*", "2021-03", "postings")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", "2021-03", "candidates_per_posting"))
                .isEqualTo("9 / 1");
        assertThat(figures.ratio("month", "*", "2021-02", "postings")).isEqualTo("1 / 1");
    }

    @Test
    void theYearBeforeIsToldOfOnlyWhenAllOfItWasDelivered() {
        PostingFact old = posting("1", LocalDate.of(2020, 3, 31), 4, false, null);
        assertThat(recruiting(PERIOD.minusMonths(22), old).byKey()).doesNotContainKey("total * 2020-03 postings");
        assertThat(recruiting(PERIOD.minusMonths(23), old).ratio("total", "*", "2020-03", "postings"))
                .isEqualTo("1 / 1");
    }

    @Test
    void withoutADeliveryThereIsNoFigure() {
        assertThat(recruiting(PERIOD.plusMonths(1)).byKey()).isEmpty();
        assertThat(List.copyOf(recruiting(PERIOD).byKey().keySet())).contains("total * 2021-03 postings");
    }
}
