package dk.personaletal.indicators;

import dk.personaletal.shared.FigureKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Survey figures line by line, from the definition. */
final class NaiveSurvey {
    private static final List<String> ANSWERS =
            List.of("agree_fully", "agree", "neutral", "disagree", "disagree_fully");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Municipality municipality;
    private final YearMonth period;
    private final Map<String, String> questions;
    private final List<SurveyFact> lines;
    private final Figures figures = new Figures();

    private NaiveSurvey(
            Municipality municipality, YearMonth period, Map<String, String> questions, List<SurveyFact> delivered) {
        this.municipality = municipality;
        this.period = period;
        this.questions = questions;
        Map<String, SurveyFact> newest = new LinkedHashMap<>();
        delivered.stream()
                .filter(line -> line.year() <= period.getYear())
                .forEach(line -> newest.put(line.year() + "/" + line.unit() + "/" + line.question(), line));
        this.lines = newest.values().stream()
                .filter(line -> scoreOf(line).signum() > 0)
                .toList();
    }

    /** @param delivered in the order of delivery */
    static Figures of(
            Municipality municipality, YearMonth period, Map<String, String> questions, List<SurveyFact> delivered) {
        NaiveSurvey naive = new NaiveSurvey(municipality, period, questions, delivered);
        naive.lines.forEach(naive::line);
        return naive.figures;
    }

    private void line(SurveyFact line) {
        int newest = lines.stream().mapToInt(SurveyFact::year).max().orElseThrow();
        if (line.unit() != null && line.year() < newest) {
            return;
        }
        if (sum(line).signum() > 0) {
            answers(line);
        }
        put(line, "mean", score(line), scoreOf(line), null, persons(line));
        before(line).ifPresent(before -> change(line, before));
    }

    private void answers(SurveyFact line) {
        BigDecimal all = line.percent() ? HUNDRED : sum(line);
        List<BigDecimal> given = line.answers();
        BigDecimal agree = given.get(0).add(given.get(1));
        put(line, "share_agree", agree, all, behind(line, agree), persons(line));
        if (line.unit() != null) {
            return;
        }
        if (!line.percent()) {
            put(line, "answers", sum(line), BigDecimal.ONE, sum(line), null);
        }
        BigDecimal rarest = given.stream()
                .filter(n -> n.signum() > 0)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        for (int i = 0; i < ANSWERS.size(); i++) {
            BigDecimal behind = given.get(i).signum() == 0 ? BigDecimal.ZERO : rarest;
            put(line, ANSWERS.get(i), given.get(i), all, behind(line, behind), persons(line));
        }
    }

    private void change(SurveyFact line, SurveyFact before) {
        BigDecimal now = persons(line);
        BigDecimal then = persons(before);
        put(
                line,
                "change",
                score(line).multiply(scoreOf(before)).subtract(score(before).multiply(scoreOf(line))),
                scoreOf(line).multiply(scoreOf(before)),
                null,
                now == null ? then : then == null ? now : now.min(then));
    }

    private Optional<SurveyFact> before(SurveyFact line) {
        return lines.stream()
                .filter(other -> other.year() < line.year()
                        && java.util.Objects.equals(other.unit(), line.unit())
                        && other.question().equals(line.question()))
                .max(java.util.Comparator.comparingInt(SurveyFact::year));
    }

    /** Persons who gave an answer; with percent as many of those thought to have answered, one at least. */
    private @Nullable BigDecimal behind(SurveyFact line, BigDecimal answer) {
        if (!line.percent() || answer.signum() == 0) {
            return answer;
        }
        BigDecimal persons = persons(line);
        return persons == null
                ? null
                : persons.multiply(answer).divide(HUNDRED, 0, RoundingMode.DOWN).max(BigDecimal.ONE);
    }

    private @Nullable BigDecimal persons(SurveyFact line) {
        if (!line.percent() && sum(line).signum() > 0) {
            return sum(line);
        }
        if (line.unit() == null) {
            return null;
        }
        long headcount = place(line).stream()
                .flatMap(place -> NaivePayroll.mains(municipality, period).values().stream()
                        .filter(NaivePayroll::isEmployed)
                        .filter(row -> place.breakdown().equals("department")
                                ? NaivePayroll.department(row).equals(place.member())
                                : NaivePayroll.unit(row).equals(place.member())))
                .count();
        return BigDecimal.valueOf(headcount / 2);
    }

    private void put(
            SurveyFact line,
            String measure,
            BigDecimal numerator,
            BigDecimal denominator,
            @Nullable BigDecimal persons,
            @Nullable BigDecimal base) {
        String breakdown = "question";
        String member = line.question();
        String name = questions.getOrDefault(member, member);
        if (line.unit() != null) {
            breakdown = place(line).map(NaivePlaces.Place::breakdown).orElse("unit") + ":" + line.question();
            member = place(line).map(NaivePlaces.Place::member).orElse("?|" + line.unit());
            name = place(line)
                    .map(place -> NaivePlaces.name(municipality, List.of(period), place))
                    .orElse(line.unit());
        }
        figures.put(
                new FigureKey("survey", breakdown, member, String.valueOf(line.year()), measure),
                name,
                numerator,
                denominator,
                persons == null ? null : persons.intValue(),
                base == null ? null : base.intValue());
    }

    private Optional<NaivePlaces.Place> place(SurveyFact line) {
        return NaivePlaces.find(municipality, List.of(period), line.unit());
    }

    private static BigDecimal score(SurveyFact line) {
        if (line.meanHundredths() != null) {
            return BigDecimal.valueOf(line.meanHundredths());
        }
        List<BigDecimal> weighted = new ArrayList<>();
        for (int i = 0; i < line.answers().size(); i++) {
            weighted.add(line.answers().get(i).multiply(BigDecimal.valueOf(5 - i)));
        }
        return weighted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal scoreOf(SurveyFact line) {
        return line.meanHundredths() == null ? sum(line) : HUNDRED;
    }

    private static BigDecimal sum(SurveyFact line) {
        return line.answers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
