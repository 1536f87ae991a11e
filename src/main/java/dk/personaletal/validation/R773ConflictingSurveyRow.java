package dk.personaletal.validation;

final class R773ConflictingSurveyRow extends ConflictingRows {
    R773ConflictingSurveyRow() {
        super(
                "Spørgsmål",
                "Samme enhed og spørgsmål står med forskellige tal",
                "Én række pr. enhed og spørgsmål",
                "survey_row",
                "year_no, coalesce(unit_code, ''), question");
    }
}
