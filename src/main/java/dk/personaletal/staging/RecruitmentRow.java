package dk.personaletal.staging;

import static dk.personaletal.staging.Value.DATE;
import static dk.personaletal.staging.Value.FLAG;
import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.KEY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One posting of a vacancy. */
public final class RecruitmentRow extends StagedRow {
    static final Columns<RecruitmentRow> COLUMNS = new Columns<>(RecruitmentRow.class, RecruitmentRow::new);

    static final Needed<RecruitmentRow, String> POSTING_NO = COLUMNS.needed("Opslagsnr", "posting_no", KEY);
    public static final Needed<RecruitmentRow, LocalDate> POSTED_ON = COLUMNS.needed("Opslagsdato", "posted_on", DATE);
    static final Maybe<RecruitmentRow, String> UNIT_CODE = COLUMNS.optional("Enhedskode", "unit_code", KEY);
    static final Maybe<RecruitmentRow, String> AGREEMENT_CODE =
            COLUMNS.optional("Overenskomstkode", "agreement_code", KEY);
    public static final Maybe<RecruitmentRow, Integer> CANDIDATES =
            COLUMNS.optional("Kandidater", "candidates", INTEGER);
    /** Whether it has been posted before; no when not delivered. */
    static final Maybe<RecruitmentRow, Boolean> REPOSTING =
            COLUMNS.optional("Genopslag", "is_reposting", FLAG.or(false));
    /** Null while it isn't. */
    public static final Maybe<RecruitmentRow, LocalDate> FILLED_ON = COLUMNS.optional("Besat dato", "filled_on", DATE);

    private RecruitmentRow(int line, @Nullable Object[] values) {
        super(line, values);
    }
}
