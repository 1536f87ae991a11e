package dk.personaletal.reports.chapters.survey;

import dk.personaletal.reports.writing.Gates;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.Ratio;
import dk.personaletal.statistics.Welch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many gave each of a question's five answers, worked out from the shares and the number of answers printed. */
record Answers(List<Long> counts) {
    private static final int MOST_POINTS = 5;

    Answers {
        counts = List.copyOf(counts);
    }

    /** Empty when one of the five may not be shown, or only a mean or whole percents were delivered. */
    static Optional<Answers> of(Survey survey, String question, String year) {
        Optional<Ratio> answers = survey.value(question, year, "answers");
        List<Long> counts = new ArrayList<>();
        for (String answer : SurveyTables.ANSWERS) {
            answers.flatMap(all -> survey.value(question, year, answer).flatMap(share -> whole(share, all)))
                    .ifPresent(counts::add);
        }
        return Optional.of(new Answers(counts))
                .filter(all -> counts.size() == SurveyTables.ANSWERS.size())
                .filter(all -> answers.orElseThrow().compareValue(Ratio.count(all.persons())) == 0);
    }

    private static Optional<Long> whole(Ratio share, Ratio all) {
        BigDecimal part = share.numerator().multiply(all.numerator());
        BigDecimal base = share.denominator().multiply(all.denominator());
        return part.remainder(base).signum() == 0
                ? Optional.of(part.divide(base, 0, RoundingMode.UNNECESSARY).longValueExact())
                : Optional.empty();
    }

    /** Whether the mean is another than an earlier one's. */
    Verdict since(Answers before, Gates gates) {
        boolean isEnough = Math.min(persons(), before.persons()) >= gates.fewest();
        return isEnough && squares() + before.squares() > 0
                ? Verdict.of(gates.isSure(Welch.of(sample(), before.sample()).p()))
                : Verdict.UNTESTED;
    }

    private long persons() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    private Welch.Sample sample() {
        return new Welch.Sample(persons(), (double) points(1) / persons(), squares() / (persons() - 1));
    }

    /** Of the differences from the mean, summed. */
    private double squares() {
        return points(2) - (double) points(1) * points(1) / persons();
    }

    /** The sum of each answer's points to a power; the first answer is the one with most. */
    private long points(int power) {
        long sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            long points = MOST_POINTS - i;
            sum += counts.get(i) * (power == 1 ? points : points * points);
        }
        return sum;
    }
}
