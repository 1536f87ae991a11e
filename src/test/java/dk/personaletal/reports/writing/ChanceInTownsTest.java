package dk.personaletal.reports.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.statistics.Difference;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * A thousand municipalities in which nothing differs, of which few may say that something does; and a thousand with a
 * difference put in, of which most must. On the layer of sentences: the tables are drawn, no night is run.
 */
class ChanceInTownsTest {
    private static final int TOWNS = 1000;
    private static final String RANKS = "(?s).*(højest|lavest|højere|lavere).*";

    @Test
    void whereNothingDiffersFewTablesRank() {
        assertThat(share(seed ->
                        new DrawnTown(seed).rows(4, 300, 1200).sentences().matches(RANKS)))
                .isBetween(0.01, 0.10);
        assertThat(share(seed ->
                        new DrawnTown(seed).rows(18, 30, 300).sentences().matches(RANKS)))
                .isBetween(0.01, 0.10);
        assertThat(share(seed ->
                        new DrawnTown(seed).rows(43, 10, 150).sentences().matches(RANKS)))
                .isBetween(0.01, 0.10);
    }

    @Test
    void whatDiffersIsFoundAndNamed() {
        assertThat(share(seed -> new DrawnTown(seed)
                        .rows(3, 600, 800)
                        .row(1200, 0.23)
                        .sentences()
                        .contains("højest i Enhed R003 (")))
                .isGreaterThan(0.80);
        assertThat(share(seed -> new DrawnTown(seed)
                        .rows(42, 40, 120)
                        .row(120, 0.38)
                        .sentences()
                        .contains("Enhed R042 (")))
                .isGreaterThan(0.80);
    }

    @Test
    void anOwnFigureThatOnlyChanceMovedHasSeldomRisenOrFallen() {
        assertThat(share(seed -> moved(seed, DrawnTown.TENDENCY))).isBetween(0.01, 0.10);
        assertThat(share(seed -> moved(seed, 0.14))).isGreaterThan(0.80);
    }

    private static boolean moved(long seed, double tendency) {
        DrawnTown town = new DrawnTown(seed);
        Counted before = new Counted(town.draw(3800, DrawnTown.TENDENCY), 3800);
        return new Counted(town.draw(3800, tendency), 3800).since(before, Gates.STANDARD) == Verdict.SURE;
    }

    /** Most persons have no sick leave, and those who were ill long tend to be so the next year. */
    @Test
    void sickLeaveOfTheSamePersonsSeldomRises() {
        assertThat(share(seed -> isSickLeaveMoved(seed, 1))).isBetween(0.01, 0.10);
        assertThat(share(seed -> isSickLeaveMoved(seed, 1.25))).isGreaterThan(0.80);
    }

    private static boolean isSickLeaveMoved(long seed, double times) {
        Random random = new Random(seed);
        int persons = 2000;
        double[] before = new double[persons];
        double[] now = new double[persons];
        double[] degree = new double[persons];
        double allDegree = 0;
        double allBefore = 0;
        double allNow = 0;
        for (int i = 0; i < persons; i++) {
            double frail = random.nextDouble() < 0.1 ? 5 : 1;
            degree[i] = 0.5 + random.nextInt(2) / 2.0;
            before[i] = days(random, frail);
            now[i] = times * days(random, frail);
            allDegree += degree[i];
            allBefore += before[i];
            allNow += now[i];
        }
        double squares = 0;
        for (int i = 0; i < persons; i++) {
            double u = (now[i] - allNow / allDegree * degree[i] - before[i] + allBefore / allDegree * degree[i])
                    / allDegree;
            squares += u * u;
        }
        double error = Math.sqrt(squares * persons / (persons - 1));
        return Gates.STANDARD.isSure(new Difference((allNow - allBefore) / allDegree, error).p());
    }

    private static double days(Random random, double frail) {
        return random.nextDouble() < 0.4 ? 0 : -Math.log(random.nextDouble()) * 9 * frail;
    }

    private static double share(LongFunction<Boolean> says) {
        return LongStream.rangeClosed(1, TOWNS).filter(seed -> says.apply(seed)).count() / (double) TOWNS;
    }
}
