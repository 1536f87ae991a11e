package dk.personaletal.validation.payroll;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineFate;
import dk.personaletal.validation.LineRule;
import dk.personaletal.validation.StagedDelivery;
import java.util.List;

/**
 * An employment that changed within the month, or has its corrections and one-off payments in rows of their own: the row
 * that holds on the last day is the month's, with the amounts of all. Where it isn't clear which one that is, they
 * contradict each other (R302).
 */
final class R314RowsOfOneEmployment extends LineRule {
    /** Employments of several rows of which one is the month's: the others are over by then, or only amounts. */
    private static final String CLEAR = """
            select person, employment, min(line_no) filter (where place = 1) as month_line, sum(gross_pay_oere) as gross,
                   sum(base_pay_oere) as base, sum(supplement_oere) as supplement, sum(pension_oere) as pension
            from (
                select repeated.*, row_number() over newest as place,
                       case when row_number() over newest = 1 then not is_amount
                            else is_amount or until < census and until < first_value(until) over newest end as is_clear
                from (
                    select r.*, coalesce(employed_to, 'infinity') as until, d.covers_to as census,
                           coalesce(r.gross_pay_oere < 0, false) or r.degree_tenthousandths = 0 as is_amount
                    from payroll_row r join delivery d using (delivery_id)
                    where r.delivery_id = :delivery and (person, employment) in (
                        select person, employment from payroll_row
                        where delivery_id = :delivery group by 1, 2 having count(*) > 1)) repeated
                window newest as (partition by person, employment order by is_amount, until desc, line_no)) placed
            group by person, employment
            having bool_and(is_clear)
            """;

    R314RowsOfOneEmployment() {
        super(
                Severity.NOTICE,
                "Ansættelsesnr",
                "Rækken er lagt sammen med ansættelsens række for månedens sidste dag",
                "Én række pr. ansættelse",
                "Intet. Ansættelsen tæller én gang, med beløbene fra alle rækker.",
                """
                        select r.line_no, null::text
                        from payroll_row r join (%s) clear using (person, employment)
                        where r.delivery_id = :delivery and r.line_no <> clear.month_line
                        order by 1
                        """.formatted(CLEAR));
    }

    @Override
    protected LineFate linesAre() {
        return LineFate.MERGED;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        if (!staged.totals().repeatsEmployments()) {
            return List.of();
        }
        List<Finding> merged = super.find(staged);
        if (!merged.isEmpty()) {
            staged.sql("""
                            update payroll_row r
                               set gross_pay_oere = clear.gross, base_pay_oere = clear.base,
                                   supplement_oere = clear.supplement, pension_oere = clear.pension
                              from (%s) clear
                             where r.delivery_id = :delivery and r.line_no = clear.month_line
                            """.formatted(CLEAR)).update();
        }
        return merged;
    }
}
