package dk.personaletal.retention;

import dk.personaletal.workplace.Workplace;

/**
 * Removes the confidential figures of published snapshots whose paper has a newer version. What was shown stays in its
 * cells; what was withheld stays too, since no later paper may give it away. Asked for once more, the others are computed again.
 */
public final class SupersededFigures {
    private final Workplace workplace;
    private final int municipality;

    public SupersededFigures(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    public void forget() {
        workplace.transaction().executeWithoutResult(status -> workplace
                .database()
                .sql("""
                        with paper as (
                            select snapshot_id, row_number() over (partition by period, report, scope, edition
                                                                   order by version desc) as age
                              from publication where municipality = :municipality)
                        delete from indicator_value v
                         where snapshot_id in (select snapshot_id from paper group by snapshot_id having min(age) > 1)
                           and not exists (select from publishable_cell c
                                            where (c.snapshot_id, c.indicator, c.breakdown, c.member, c.time, c.measure)
                                                  = (v.snapshot_id, v.indicator, v.breakdown, v.member, v.time, v.measure)
                                              and c.withheld is not null)
                        """)
                .param("municipality", municipality)
                .update());
    }
}
