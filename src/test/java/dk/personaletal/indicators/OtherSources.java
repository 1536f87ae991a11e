package dk.personaletal.indicators;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;

/** Writes surveys, postings and forecasts to a snapshot, each list a delivery of its own. */
final class OtherSources {
    private final FigureDatabase database;
    private final long snapshot;
    private int line;

    OtherSources(FigureDatabase database, long snapshot) {
        this.database = database;
        this.snapshot = snapshot;
    }

    void survey(int year, List<SurveyFact> lines) {
        long delivery = delivery("trivsel", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        for (SurveyFact fact : lines) {
            database.jdbc()
                    .update(
                            "insert into survey_row values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            delivery,
                            ++line,
                            fact.year(),
                            fact.unit(),
                            fact.question(),
                            answer(fact, 0),
                            answer(fact, 1),
                            answer(fact, 2),
                            answer(fact, 3),
                            answer(fact, 4),
                            fact.percent(),
                            new SqlParameterValue(Types.INTEGER, fact.meanHundredths()));
        }
    }

    /** A month's file; the facts' own month is the file's. */
    void postings(YearMonth month, List<PostingFact> lines) {
        long delivery = delivery("rekruttering", month.atDay(1), month.atEndOfMonth());
        for (PostingFact fact : lines) {
            database.jdbc()
                    .update(
                            "insert into recruitment_row values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            delivery,
                            ++line,
                            fact.number(),
                            fact.unit(),
                            fact.agreementCode(),
                            java.sql.Date.valueOf(fact.postedOn()),
                            new SqlParameterValue(Types.INTEGER, fact.candidates()),
                            fact.isReposting(),
                            date(fact.filledOn()));
        }
    }

    void population(int year, List<PopulationFact> lines) {
        long delivery = delivery("befolkningsprognose", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        for (PopulationFact fact : lines) {
            database.jdbc()
                    .update(
                            "insert into population_row values (?, ?, ?, ?, ?, ?, ?)",
                            delivery,
                            ++line,
                            fact.forecastYear(),
                            fact.municipality(),
                            fact.year(),
                            fact.ageGroup(),
                            fact.persons());
        }
    }

    private long delivery(String contract, LocalDate from, LocalDate to) {
        return database.delivery(snapshot, contract, from, to);
    }

    private static SqlParameterValue answer(SurveyFact fact, int index) {
        BigDecimal answer = fact.answers().isEmpty() ? null : fact.answers().get(index);
        return new SqlParameterValue(Types.NUMERIC, answer);
    }

    private static SqlParameterValue date(@Nullable LocalDate day) {
        return new SqlParameterValue(Types.DATE, day == null ? null : java.sql.Date.valueOf(day));
    }
}
