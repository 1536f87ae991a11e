package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;

final class R551UnknownParent extends LineRule {
    R551UnknownParent() {
        super(
                Severity.ERROR,
                "Overordnet enhedskode",
                "Den overordnede enhed findes ikke i filen",
                "En enhedskode fra filen, eller tomt for den øverste",
                "Tag den overordnede enhed med i udtrækket, eller ret koden.",
                """
                        select line_no, parent_code
                        from organisation_row
                        where delivery_id = :delivery and parent_code is not null
                          and parent_code not in (select unit_code from organisation_row where delivery_id = :delivery)
                        order by line_no
                        """);
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.REJECTED;
    }
}
