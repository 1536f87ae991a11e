package dk.personaletal.validation.survey;

/** Whether a survey's answers are counts or percent, which only the whole delivery tells: a row of 100 answers may be either. */
final class SurveyAnswers {
    /**
     * Percent when more than half of the rows sum to 100, give or take one for rounding: a few wrong rows are found by
     * R771 rather than make counts of all.
     */
    static final String SETTLE = """
            update survey_row set answers_are_percent = true
            where delivery_id = :delivery
              and (
                select 2 * count(*) filter (
                           where agree_fully + agree + neutral + disagree + disagree_fully between 99 and 101) > count(*)
                from survey_row where delivery_id = :delivery and agree_fully is not null)
            """;

    private SurveyAnswers() {}
}
