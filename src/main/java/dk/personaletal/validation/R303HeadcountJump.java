package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

/** Half a file, or two put together, shows as a jump in persons. A few persons are no jump in a small municipality. */
final class R303HeadcountJump extends SetRule {
    private final ValidationParameters parameters;

    R303HeadcountJump(ValidationParameters parameters) {
        super(
                Severity.FATAL,
                "Antallet af personer har ændret sig usandsynligt meget siden sidste måned",
                "Undersøg, om udtrækket er helt. Er tallet rigtigt, kan afvigelsen godkendes med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    List<Finding> find(StagedDelivery staged) {
        return staged
                .comparison()
                .filter(this::jumps)
                .map(months -> finding(
                        staged.scope(),
                        0,
                        null,
                        String.valueOf(months.persons()),
                        "%s: fra %d til %d.".formatted(title(), months.personsBefore(), months.persons()),
                        "En ændring på højst %s fra %d personer"
                                .formatted(
                                        Numbers.percent(parameters.headcountJumpBasisPoints()),
                                        months.personsBefore())))
                .stream()
                .toList();
    }

    private boolean jumps(MonthComparison months) {
        long change = Math.abs(months.persons() - months.personsBefore());
        return change > parameters.headcountJumpPersons()
                && Numbers.exceeds(change, months.personsBefore(), parameters.headcountJumpBasisPoints());
    }
}
