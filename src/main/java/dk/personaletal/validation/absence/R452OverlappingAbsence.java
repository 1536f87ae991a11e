package dk.personaletal.validation.absence;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.SetRule;
import dk.personaletal.validation.StagedDelivery;
import dk.personaletal.validation.ValidationParameters;
import java.util.List;

/**
 * Two spells of sick leave of one employment share a day; the later is named. Partial and other absence may lie inside
 * each other. Runs after R453, which takes what is the same row twice. Days are a set, so nothing is counted wrong.
 */
final class R452OverlappingAbsence extends SetRule {
    private final String[] sickCodes;

    R452OverlappingAbsence(ValidationParameters parameters) {
        super(
                Severity.NOTICE,
                "Sygefraværet overlapper et andet for samme ansættelse",
                "Intet, hvis perioderne er rettelser af hinanden. Hver dag er talt én gang.");
        sickCodes = parameters.sickCodes().toArray(String[]::new);
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
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
                        """)
                .param("sickCodes", sickCodes)
                .query((row, i) -> finding(
                        staged.scope(),
                        row.getLong(1),
                        "Startdato",
                        null,
                        sentence(),
                        "Perioder, der ikke har dage fælles"))
                .list();
    }
}
