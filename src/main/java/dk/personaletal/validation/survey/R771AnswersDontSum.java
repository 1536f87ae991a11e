package dk.personaletal.validation.survey;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;

/** Whether the answers are percent has been settled for the whole delivery before the rule runs. */
final class R771AnswersDontSum extends LineRule {
    R771AnswersDontSum() {
        super(
                Severity.ERROR,
                "Helt enig",
                "De fem svar giver ikke 100 procent",
                "Fem svar i procent, der tilsammen giver 99 til 101",
                "Ret svarene. En fil har enten antal eller procent på alle linjer.",
                """
                        select line_no, null::text
                        from survey_row
                        where delivery_id = :delivery and answers_are_percent and agree_fully is not null
                          and agree_fully + agree + neutral + disagree + disagree_fully not between 99 and 101
                        order by line_no
                        """);
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }
}
