package dk.personaletal.validation.survey;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.RowRule;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Only a doubt: a question that is an index of several has no exact mean of its answers. */
final class R756MeanDoesntFitAnswers extends RowRule<SurveyRow> {
    private static final int HIGHEST_POINT = 5;

    private final ValidationParameters parameters;

    R756MeanDoesntFitAnswers(ValidationParameters parameters) {
        super(
                Severity.WARNING,
                "Gennemsnit",
                "Gennemsnittet passer ikke til svarene",
                "Undersøg, om helt enig er 5, og om svarene er fra samme spørgsmål.");
        this.parameters = parameters;
    }

    @Override
    protected boolean broken(SurveyRow row, DeliveryScope scope) {
        Integer mean = SurveyRow.MEAN_HUNDREDTHS.of(row);
        if (mean == null || !row.hasAllAnswers()) {
            return false;
        }
        List<Long> given = row.answersHundredths();
        long answers = 0;
        long points = 0;
        for (int i = 0; i < HIGHEST_POINT; i++) {
            answers += given.get(i);
            points += given.get(i) * (HIGHEST_POINT - i);
        }
        long difference = mean * answers - 100 * points;
        return answers > 0 && Math.abs(difference) > parameters.meanDifferenceHundredths() * answers;
    }

    @Override
    @Nullable
    protected String value(SurveyRow row) {
        Integer mean = SurveyRow.MEAN_HUNDREDTHS.of(row);
        return mean == null ? null : Numbers.decimal(mean, 2);
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "Svarenes gennemsnit, højst %s fra".formatted(Numbers.decimal(parameters.meanDifferenceHundredths(), 2));
    }
}
