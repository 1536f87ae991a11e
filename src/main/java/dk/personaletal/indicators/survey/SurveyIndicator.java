package dk.personaletal.indicators.survey;

import dk.personaletal.history.EmploymentTables;
import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trivselsmåling: definition in jobs/definitions/survey.md. */
public final class SurveyIndicator implements Indicator {
    private static final List<String> FILES = List.of("survey_line.sql", "survey.sql");

    /** Most surveys are answered by more than this, so that the persons behind a percent are not overrated. */
    private static final int ANSWERING_PERCENT = 50;

    private final Map<String, String> questions;

    /** @param questions wording by code; a question that isn't there is shown by its code */
    public SurveyIndicator(Map<String, String> questions) {
        this.questions = Map.copyOf(questions);
    }

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public int definitionVersion() {
        return 1;
    }

    @Override
    public void compute(IndicatorScope scope, JdbcClient database) {
        List<String> codes = List.copyOf(questions.keySet());
        EmploymentTables.createMainEmployment(database, scope.snapshotId(), List.of(scope.period()));
        EmploymentTables.createPlace(database, scope.snapshotId(), List.of(scope.period()));
        for (String file : FILES) {
            database.sql(SqlText.beside(SurveyIndicator.class, file))
                    .param("snapshot", scope.snapshotId())
                    .param("version", definitionVersion())
                    .param("year", scope.period().getYear())
                    .param("answering_percent", ANSWERING_PERCENT)
                    .param("question_codes", codes.toArray(String[]::new))
                    .param("question_names", codes.stream().map(questions::get).toArray(String[]::new))
                    .update();
        }
    }
}
