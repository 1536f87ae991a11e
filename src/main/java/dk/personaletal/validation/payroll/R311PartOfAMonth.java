package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;
import java.util.Optional;

/** A month in two files: the second would replace the first, and half the municipality be gone. */
final class R311PartOfAMonth extends SetRule {
    private static final String IN_BOTH = """
            select count(*) from (
                select person from payroll_row where delivery_id = :delivery and status < 7
                intersect
                select person from payroll_row where delivery_id = :replaced and status < 7) common
            """;

    private final ValidationParameters parameters;

    R311PartOfAMonth(ValidationParameters parameters) {
        super(
                Severity.FATAL,
                "Måneden er læst ind før, og de fleste af personerne er ikke i denne fil",
                "Er måneden delt i flere filer, så læg rækkerne i én fil, og aflever den. Er den første forkert, kan"
                        + " afvigelsen godkendes med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.replaced().flatMap(replaced -> find(staged, replaced)).stream()
                .toList();
    }

    private Optional<Finding> find(StagedDelivery staged, EarlierMonth replaced) {
        long inBoth = staged.sql(IN_BOTH)
                .param("replaced", replaced.deliveryId())
                .query(Long.class)
                .single();
        long missing = replaced.persons() - inBoth;
        boolean mostAreGone = missing > parameters.headcountJumpPersons()
                && Numbers.exceeds(missing, replaced.persons(), parameters.inCommonBasisPoints());
        return mostAreGone ? Optional.of(finding(staged, replaced, inBoth)) : Optional.empty();
    }

    private Finding finding(StagedDelivery staged, EarlierMonth replaced, long inBoth) {
        return finding(
                staged.scope(),
                0,
                null,
                String.valueOf(inBoth),
                "%s: %s af %s."
                        .formatted(
                                title(),
                                DanishFormat.whole(inBoth),
                                DanishFormat.count(replaced.persons(), "person", "personer")),
                "En rettelse med mindst halvdelen af de personer, som den erstatter");
    }
}
