package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.validation.EarlierMonth;
import dk.personaletal.validation.Numbers;
import dk.personaletal.validation.PersonChanges;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;
import java.util.Optional;

/**
 * The same persons under other numbers would all have left, and as many new ones come: numbers that lost or got zeros
 * in front, or so many exchanged that it's more than a month's. Held up against last month, or where that is missing
 * against the same month last year, for zeros only. How many of whom a correction replaces are in it is R311's.
 */
final class R309NumbersChanged extends SetRule {
    private static final String EXCHANGED = """
            with changed as materialized (select * from %1$s),
            now as materialized (
                select distinct coalesce(c.person, r.person) as person, coalesce(r.person_without_zeros, r.person) as meant
                from payroll_row r left join changed c on c.old_person = r.person
                where r.delivery_id = :delivery and r.status < 7),
            before as materialized (
                select distinct coalesce(c.person, r.person) as person, coalesce(r.person_without_zeros, r.person) as meant
                from payroll_row r left join changed c on c.old_person = r.person
                where r.delivery_id = :before and r.status < 7),
            come as (select * from now where person not in (select person from before)),
            gone as (select * from before where person not in (select person from now))
            select (select count(*) from gone), (select count(*) from come),
                   (select count(*) from come join gone using (meant))
            """.formatted(PersonChanges.TABLE);

    private final ValidationParameters parameters;

    R309NumbersChanged(ValidationParameters parameters) {
        super(
                Severity.FATAL,
                "Personerne har fået andre numre end før",
                "Dan udtrækket igen uden at åbne det i et regneark. Har personerne skiftet nummer, så aflever først"
                        + " personskift med de gamle og de nye numre, eller godkend afvigelsen med en begrundelse.");
        this.parameters = parameters;
    }

    private record Exchanged(long gone, long come, long byZeros) {}

    @Override
    public boolean plausibility() {
        return true;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        Optional<EarlierMonth> lastMonth = staged.lastMonth();
        return lastMonth.or(staged::sameMonthLastYear).stream()
                .flatMap(before -> find(staged, before, lastMonth.isPresent()).stream())
                .toList();
    }

    private Optional<Finding> find(StagedDelivery staged, EarlierMonth before, boolean isLastMonth) {
        Exchanged exchanged = staged.sql(EXCHANGED)
                .param("before", before.deliveryId())
                .query((row, i) -> new Exchanged(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
        if (exchanged.byZeros > 0) {
            return Optional.of(zeros(staged, exchanged.byZeros));
        }
        long both = Math.min(exchanged.gone, exchanged.come);
        boolean tooMany = both > parameters.headcountJumpPersons()
                && Numbers.exceeds(both, before.persons(), parameters.exchangedBasisPoints());
        return isLastMonth && tooMany && staged.replaced().isEmpty()
                ? Optional.of(others(staged, exchanged, before))
                : Optional.empty();
    }

    private Finding zeros(StagedDelivery staged, long persons) {
        String counted = DanishFormat.count(persons, "person", "personer");
        return finding(
                staged.scope(),
                0,
                "Medarbejdernr",
                String.valueOf(persons),
                "Medarbejdernumre afviger kun ved nuller foran eller et regnearks tegn, som når 000123 er blevet til 123, eller"
                        + " 1234 til 1.234 eller 1234,0: %s ville se ud til at være".formatted(counted)
                        + " rejst, og lige så mange nye til at være kommet.",
                "De samme numre som før");
    }

    private Finding others(StagedDelivery staged, Exchanged exchanged, EarlierMonth before) {
        return finding(
                staged.scope(),
                0,
                "Medarbejdernr",
                String.valueOf(Math.min(exchanged.gone, exchanged.come)),
                "%s: %s ville se ud til at være rejst %s, og %s til at være kommet."
                        .formatted(
                                title(),
                                DanishFormat.count(exchanged.gone, "person", "personer"),
                                before.then(),
                                DanishFormat.count(exchanged.come, "ny", "nye")),
                "At højst %s af personerne skifter på en måned"
                        .formatted(Numbers.percent(parameters.exchangedBasisPoints())));
    }
}
