package dk.personaletal.validation.survey;

import dk.personaletal.staging.SurveyRow;
import dk.personaletal.validation.NumberOutOfRange;

final class R755MeanOutOfRange extends NumberOutOfRange<SurveyRow> {
    R755MeanOutOfRange() {
        super(
                "Gennemsnit",
                "Gennemsnittet er uden for skalaen",
                "Ret gennemsnittet. Helt enig er 5, og helt uenig er 1.",
                SurveyRow.MEAN_HUNDREDTHS::of,
                1_00,
                5_00,
                2,
                "");
    }
}
