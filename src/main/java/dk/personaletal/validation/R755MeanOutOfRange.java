package dk.personaletal.validation;

import dk.personaletal.staging.SurveyRow;

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
