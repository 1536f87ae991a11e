package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;

/** On different days a chain is clear: its recodes come one after the other. A ring on the same day is found here too. */
final class R573RecodedOnTheSameDay extends LineRule {
    R573RecodedOnTheSameDay() {
        super(
                Severity.ERROR,
                "Ny enhedskode",
                "Den nye kode er selv omkodet samme dag",
                "En kode, der gælder fra dagen",
                "Skriv den kode, der gælder fra dagen, eller ret datoen.",
                """
                        select line_no, new_code
                        from unit_recode_row recode
                        where delivery_id = :delivery
                          and exists (
                            select from unit_recode_row next
                            where next.delivery_id = :delivery and next.valid_from = recode.valid_from
                              and next.recodes = recode.recodes and next.old_code = recode.new_code)
                        order by line_no
                        """);
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }
}
