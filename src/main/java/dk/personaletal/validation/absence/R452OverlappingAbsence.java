package dk.personaletal.validation.absence;

import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/**
 * Two spells of sick leave of one employment share a day; the later is named. Partial and other absence may lie inside
 * each other. Runs after R453, which takes what is the same row twice.
 */
final class R452OverlappingAbsence extends DoubtfulSpells {
    private final String[] sickCodes;

    R452OverlappingAbsence(ValidationParameters parameters) {
        super(
                "Startdato",
                "Sygefraværet overlapper et andet for samme ansættelse",
                "Perioder, der ikke har dage fælles",
                "Undersøg, om en periode er registreret to gange. Hver dag er talt én gang.",
                parameters);
        sickCodes = parameters.sickCodes().toArray(String[]::new);
    }

    @Override
    List<Long> lines(StagedDelivery staged) {
        return staged.sql("""
                        select line_no
                        from (
                            select line_no, starts_on,
                                   max(coalesce(ends_on, 'infinity')) over (
                                       partition by person, employment
                                       order by starts_on, line_no
                                       rows between unbounded preceding and 1 preceding) as taken_until
                            from absence_row
                            where delivery_id = :delivery and absence_code = any(:sickCodes)
                        ) spell
                        where starts_on <= taken_until
                        order by line_no
                        """).param("sickCodes", sickCodes).query(Long.class).list();
    }
}
