package dk.personaletal.staging;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Postings of vacancies to rows of {@code recruitment_row}. */
final class RecruitmentRows implements RowKind<RecruitmentRow> {
    static final String COLUMNS = """
            posting_no, unit_code, agreement_code, posted_on, candidates, is_reposting, filled_on""";

    private final Slot postingNo;
    private final Slot unitCode;
    private final Slot agreementCode;
    private final Slot postedOn;
    private final Slot candidates;
    private final Slot reposting;
    private final Slot filledOn;

    RecruitmentRows(Cells cells) {
        postingNo = cells.slot("Opslagsnr");
        unitCode = cells.slot("Enhedskode");
        agreementCode = cells.slot("Overenskomstkode");
        postedOn = cells.slot("Opslagsdato");
        candidates = cells.slot("Kandidater");
        reposting = cells.slot("Genopslag");
        filledOn = cells.slot("Besat dato");
    }

    @Override
    public @Nullable RecruitmentRow read(Cells cells) {
        String number = cells.text(postingNo);
        LocalDate posted = cells.date(postedOn);
        if (number == null || posted == null) {
            return null;
        }
        return new RecruitmentRow(
                cells.line(),
                number,
                cells.text(unitCode),
                cells.text(agreementCode),
                posted,
                cells.scaledInt(candidates),
                Boolean.TRUE.equals(cells.flag(reposting)),
                cells.date(filledOn));
    }

    @Override
    public void encode(RecruitmentRow row, CopyBuffer out) {
        out.putText(row.postingNo());
        out.putText(row.unitCode());
        out.putText(row.agreementCode());
        out.putDate(row.postedOn());
        out.putInt(row.candidates());
        out.putFlag(row.reposting());
        out.putDate(row.filledOn());
    }
}
