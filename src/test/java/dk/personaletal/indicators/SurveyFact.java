package dk.personaletal.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A delivered line of a survey: the five answers from fully agreeing to fully disagreeing, empty when absent. */
record SurveyFact(
        int year,
        @Nullable String unit,
        String question,
        List<BigDecimal> answers,
        boolean percent,
        @Nullable Integer meanHundredths) {
    SurveyFact {
        answers = List.copyOf(answers);
    }

    static SurveyFact counts(int year, @Nullable String unit, String question, int... answers) {
        return new SurveyFact(year, unit, question, numbers(answers), false, null);
    }

    static SurveyFact percent(int year, @Nullable String unit, String question, int... answers) {
        return new SurveyFact(year, unit, question, numbers(answers), true, null);
    }

    SurveyFact mean(int hundredths) {
        return new SurveyFact(year, unit, question, answers, percent, hundredths);
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return java.util.Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }
}
