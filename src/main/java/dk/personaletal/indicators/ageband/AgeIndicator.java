package dk.personaletal.indicators.ageband;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.sql.Date;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Aldersfordeling: definition in jobs/definitions/age.md. */
public final class AgeIndicator implements Indicator {
    /** In this order: some read what one before has written or made. */
    private static final List<String> FILES = List.of(
            "age_person.sql",
            "age_band.sql",
            "age_band_share.sql",
            "age_band_sex.sql",
            "age_agreement_group.sql",
            "age_pension.sql");

    private final List<PensionAge> pensionAges;

    public AgeIndicator(List<PensionAge> pensionAges) {
        this.pensionAges = List.copyOf(pensionAges);
    }

    @Override
    public String name() {
        return "age";
    }

    @Override
    public int definitionVersion() {
        return 2;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        YearMonth closing = scope.period();
        YearMonth opening = closing.minusYears(1);
        EmploymentTables.createMainEmployment(database, scope.snapshotId(), List.of(opening, closing));
        for (String file : FILES) {
            database.sql(SqlText.beside(AgeIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("opening", opening.atDay(1))
                    .param("closing", closing.atDay(1))
                    .param("opening_time", opening.toString())
                    .param("closing_time", closing.toString())
                    .param(
                            "pension_from",
                            pensionAges.stream()
                                    .map(age -> Date.valueOf(age.bornFrom()))
                                    .toArray(Date[]::new))
                    .param(
                            "pension_months",
                            pensionAges.stream().map(PensionAge::months).toArray(Integer[]::new))
                    .update();
        }
    }
}
