package dk.personaletal.validation.person;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;

/** A chain is clear: its last number is the person's. */
final class R933ChangedInARing extends LineRule {
    R933ChangedInARing() {
        super(
                Severity.ERROR,
                "Nyt medarbejdernr",
                "Numrene er skiftet i ring",
                "En vej fra hvert nummer til det, der gælder nu",
                "Fjern den række, hvis nye nummer ikke gælder mere. Ingen af dem er brugt.",
                """
                        with recursive reached (line_no, first, at) as (
                            select line_no, old_person, new_person from person_change_row where delivery_id = :delivery
                            union
                            select reached.line_no, reached.first, next.new_person
                            from reached join person_change_row next on next.old_person = reached.at
                            where next.delivery_id = :delivery
                        )
                        select line_no, null::text from reached where at = first order by line_no
                        """);
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }
}
