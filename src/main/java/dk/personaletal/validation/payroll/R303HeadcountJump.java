package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/**
 * Half a file, or two put together, shows as a jump in persons. A few persons are no jump in a small municipality, and
 * where errors have left rows out, those may be what is wrong.
 */
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
    protected List<Finding> find(StagedDelivery staged) {
        return staged
                .lastMonth()
                .filter(before -> staged.totals().rows() > 0)
                .filter(before -> jumps(before.persons(), staged.totals().persons()))
                .filter(before -> jumps(before.persons(), personsAtMost(staged, before.persons())))
                .map(before -> finding(staged, before.persons(), staged.totals().persons()))
                .stream()
                .toList();
    }

    private Finding finding(StagedDelivery staged, long before, long now) {
        return finding(
                staged.scope(),
                0,
                null,
                String.valueOf(now),
                "%s: fra %d til %d.".formatted(title(), before, now),
                "En ændring på højst %s fra %s"
                        .formatted(
                                Numbers.percent(parameters.headcountJumpBasisPoints()),
                                DanishFormat.count(before, "person", "personer")));
    }

    /** As many of those who seem to have gone as errors may have left out. */
    private static long personsAtMost(StagedDelivery staged, long before) {
        long now = staged.totals().persons();
        return Math.max(now, Math.min(before, now + staged.rowsLeftOutByErrors()));
    }

    private boolean jumps(long before, long now) {
        long change = Math.abs(now - before);
        return change > parameters.headcountJumpPersons()
                && Numbers.exceeds(change, before, parameters.headcountJumpBasisPoints());
    }
}
