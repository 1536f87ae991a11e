package dk.personaletal.proof;

import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Counts drawn by lot with the shares that follow from them, so that there is something to test: here chance only, there more. */
final class InventedCounts {
    private static final List<String> ANSWERS =
            List.of("agree_fully", "agree", "neutral", "disagree", "disagree_fully");
    private static final Set<String> TURNOVER = Set.of("total", "department", "unit", "agreement_group", "age_sex");
    private static final double[] RATES = {0.17, 0.17, 0.17, 0.10, 0.30};

    private final Map<FigureKey, Ratio> figures = new HashMap<>();
    private final Random random;
    private final boolean isChanceOnly;

    InventedCounts(Collection<FigureKey> keys, Random random) {
        this.random = random;
        this.isChanceOnly = random.nextInt(3) == 0;
        keys.forEach(this::draw);
        keys.stream()
                .filter(key -> key.indicator().equals("turnover_benchmark")
                        && key.measure().equals("leavers_rate"))
                .filter(key -> random.nextBoolean())
                .forEach(key -> figures.put(
                        key, figures.get(new FigureKey("turnover_trend", "total", "*", key.time(), "leavers_rate"))));
    }

    Map<FigureKey, Ratio> figures() {
        return figures;
    }

    private void draw(FigureKey key) {
        boolean isOpening = key.measure().equals("opening");
        if (isOpening && key.indicator().equals("turnover") && TURNOVER.contains(key.breakdown())) {
            int persons = key.breakdown().equals("total") ? 4000 : 10 + 30 * random.nextInt(10);
            boolean isTotal = key.breakdown().equals("total");
            leavers(key, persons, isTotal ? 0.13 + 0.06 * random.nextDouble() : isChanceOnly ? 0.17 : rate());
            if (isTotal) {
                figures.put(with(key, "closing"), Ratio.count(3999 + random.nextInt(3)));
            }
        } else if (isOpening && key.indicator().equals("turnover_trend")) {
            leavers(key, 1000 + random.nextInt(3000), isChanceOnly ? 0.17 : 0.08 + 0.14 * random.nextDouble());
        } else if (key.indicator().equals("survey")
                && key.breakdown().equals("question")
                && key.measure().equals("answers")) {
            answers(key, 50 + random.nextInt(1000), isChanceOnly ? 0.5 : 0.3 + 0.4 * random.nextDouble());
        }
    }

    private double rate() {
        return RATES[random.nextInt(RATES.length)];
    }

    private void leavers(FigureKey opening, int persons, double rate) {
        long left = random.doubles(persons).filter(lot -> lot < rate).count();
        figures.put(opening, Ratio.count(persons));
        figures.put(with(opening, "leavers"), Ratio.count(left));
        figures.put(with(opening, "leavers_rate"), Ratio.of(left, persons));
    }

    private void answers(FigureKey answers, int persons, double low) {
        int[] counts = new int[ANSWERS.size()];
        for (int i = 0; i < persons; i++) {
            int answer = 0;
            while (answer < counts.length - 1 && random.nextDouble() < low) {
                answer++;
            }
            counts[answer]++;
        }
        long points = 0;
        figures.put(answers, Ratio.count(persons));
        for (int i = 0; i < counts.length; i++) {
            figures.put(with(answers, ANSWERS.get(i)), Ratio.of(counts[i], persons));
            points += (long) counts[i] * (counts.length - i);
        }
        figures.put(with(answers, "share_agree"), Ratio.of(counts[0] + counts[1], persons));
        figures.put(with(answers, "mean"), Ratio.of(points, persons));
    }

    private static FigureKey with(FigureKey key, String measure) {
        return new FigureKey(key.indicator(), key.breakdown(), key.member(), key.time(), measure);
    }
}
