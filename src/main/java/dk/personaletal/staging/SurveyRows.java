package dk.personaletal.staging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Surveys of well-being to rows of {@code survey_row}; whether they are percent is settled when they are judged. */
final class SurveyRows implements RowKind<SurveyRow> {
    static final String COLUMNS = """
            year_no, unit_code, question, agree_fully, agree, neutral, disagree, disagree_fully, mean_hundredths""";

    private static final List<String> ANSWERS =
            List.of("Helt enig", "Enig", "Hverken enig eller uenig", "Uenig", "Helt uenig");

    private final Slot year;
    private final Slot unitCode;
    private final Slot question;
    private final List<Slot> answers;
    private final Slot mean;

    SurveyRows(Cells cells) {
        year = cells.slot("År");
        unitCode = cells.slot("Enhedskode");
        question = cells.slot("Spørgsmål");
        answers = ANSWERS.stream().map(cells::slot).toList();
        mean = cells.slot("Gennemsnit");
    }

    @Override
    public @Nullable SurveyRow read(Cells cells) {
        Integer inYear = cells.scaledInt(year);
        String asked = cells.name(question);
        if (inYear == null || asked == null) {
            return null;
        }
        Optional<String> known = question.column().findOnList(asked);
        return new SurveyRow(
                cells.line(),
                inYear,
                cells.text(unitCode),
                known.orElse(asked),
                known.isPresent(),
                answers.stream().map(cells::scaled).toList(),
                cells.scaledInt(mean));
    }

    @Override
    public void encode(SurveyRow row, CopyBuffer out) {
        out.putInt(row.year());
        out.putText(row.unitCode());
        out.putText(row.question());
        row.answersHundredths().forEach(out::putHundredths);
        out.putInt(row.meanHundredths());
    }
}
