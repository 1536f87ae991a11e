package dk.personaletal.staging;

import static dk.personaletal.staging.Value.HUNDREDTHS;
import static dk.personaletal.staging.Value.INTEGER;
import static dk.personaletal.staging.Value.KEY;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers to one question of a survey; whether they are percent is settled when they are judged. */
public final class SurveyRow extends StagedRow {
    static final Columns<SurveyRow> COLUMNS = new Columns<>(SurveyRow.class, SurveyRow::new);

    public static final Needed<SurveyRow, Integer> YEAR = COLUMNS.needed("År", "year_no", INTEGER);
    /** Its code, or what was written when the list doesn't know it. */
    public static final Needed<SurveyRow, Listed> QUESTION =
            COLUMNS.needed("Spørgsmål", "question", Listed.value(SurveyRow::question));
    /** Null: the whole municipality. */
    static final Maybe<SurveyRow, String> UNIT_CODE = COLUMNS.optional("Enhedskode", "unit_code", KEY);

    public static final Maybe<SurveyRow, Long> AGREE_FULLY = COLUMNS.optional("Helt enig", "agree_fully", HUNDREDTHS);
    public static final Maybe<SurveyRow, Long> AGREE = COLUMNS.optional("Enig", "agree", HUNDREDTHS);
    public static final Maybe<SurveyRow, Long> NEUTRAL =
            COLUMNS.optional("Hverken enig eller uenig", "neutral", HUNDREDTHS);
    public static final Maybe<SurveyRow, Long> DISAGREE = COLUMNS.optional("Uenig", "disagree", HUNDREDTHS);
    public static final Maybe<SurveyRow, Long> DISAGREE_FULLY =
            COLUMNS.optional("Helt uenig", "disagree_fully", HUNDREDTHS);
    /** 3.74 is 374. */
    public static final Maybe<SurveyRow, Integer> MEAN_HUNDREDTHS =
            COLUMNS.optional("Gennemsnit", "mean_hundredths", INTEGER);

    private static final List<Maybe<SurveyRow, Long>> ANSWERS =
            List.of(AGREE_FULLY, AGREE, NEUTRAL, DISAGREE, DISAGREE_FULLY);

    private SurveyRow(int line, @Nullable Object[] values) {
        super(line, values);
    }

    /** The five answers that were delivered, from agree fully to disagree fully: counts or percent, in hundredths. */
    public List<Long> answersHundredths() {
        return ANSWERS.stream()
                .map(answer -> answer.of(this))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    public boolean hasNoAnswers() {
        return answersHundredths().isEmpty();
    }

    public boolean hasAllAnswers() {
        return answersHundredths().size() == ANSWERS.size();
    }

    private static @Nullable Listed question(Cells cells, Slot slot) {
        String asked = cells.name(slot);
        return asked == null ? null : Listed.of(slot, asked, asked);
    }
}
