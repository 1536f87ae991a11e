package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/** The category decides who is of which population: a word that isn't on the list takes its rows out of them. */
final class R312CategoryUnknown extends SetRule {
    private static final int SHOWN_FROM = 5;

    private final ValidationParameters parameters;

    R312CategoryUnknown(ValidationParameters parameters) {
        super(
                Severity.FATAL,
                "Personalekategorien er ikke på listen",
                "Ret kategorien i kildesystemet, eller få ordet føjet til codelists/personalekategorier.csv. Er det rigtigt,"
                        + " at rækkerne ikke er ordinært ansatte, kan afvigelsen godkendes med en begrundelse.");
        this.parameters = parameters;
    }

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        if (parameters.staffCategories().isEmpty()) {
            return List.of();
        }
        return staged.sql("""
                        select staff_category, min(line_no), count(*)
                        from payroll_row
                        where delivery_id = :delivery and staff_category <> all(:known)
                        group by 1
                        order by 2
                        """)
                .param("known", parameters.staffCategories().toArray(String[]::new))
                .query((row, i) -> finding(staged, row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    /** A word of few rows may be a name in the wrong column. */
    private Finding finding(StagedDelivery staged, String category, long line, long rows) {
        long all = staged.totals().rows();
        DeliveryScope scope = staged.scope();
        Finding found = finding(
                scope,
                line,
                "Personalekategori",
                rows < SHOWN_FROM ? null : category,
                "%s: %s af %s regnes ikke for ordinært ansatte, og er ikke med i personaleomsætning og løn."
                        .formatted(title(), DanishFormat.whole(rows), DanishFormat.count(all, "række", "rækker")),
                String.join(", ", parameters.staffCategories().stream().sorted().toList()));
        return Numbers.exceeds(rows, all, parameters.warningToleranceBasisPoints())
                ? found
                : found.as(Severity.WARNING);
    }
}
