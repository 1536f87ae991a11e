package dk.personaletal.staging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a unit to one question of a survey.
 *
 * @param unitCode null: the whole municipality
 * @param question its code, or what was written when the list doesn't know it
 * @param answersHundredths five, from agree fully to disagree fully, counts or percent in hundredths; null where not
 *     delivered
 * @param meanHundredths 3.74 is 374
 */
public record SurveyRow(
        int line,
        int year,
        @Nullable String unitCode,
        String question,
        boolean questionKnown,
        List<@Nullable Long> answersHundredths,
        @Nullable Integer meanHundredths)
        implements StagedRow {
    public boolean hasNoAnswers() {
        return answersHundredths.stream().noneMatch(Objects::nonNull);
    }

    public boolean hasAllAnswers() {
        return answersHundredths.stream().allMatch(Objects::nonNull);
    }
}
