package dk.personaletal.golden;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Completed years, by the published bands, so that both censuses have their bands and a mean of exactly the published
 * whole number. Each person is a year older at the closing census, so some of those who stay pass into the next band:
 * they are the ones in the band's last year.
 *
 * @param leavers at the opening census
 * @param stayers at the opening census
 * @param joiners at the closing census
 */
record Ages(List<Integer> leavers, List<Integer> stayers, List<Integer> joiners) {
    private static final List<String> BANDS = List.of(
            "Personer under 20",
            "Personer 20-29",
            "Personer 30-39",
            "Personer 40-49",
            "Personer 50-59",
            "Personer 60-69",
            "Personer 70-74",
            "Personer over 75");
    private static final int[] LOWEST = {16, 20, 30, 40, 50, 60, 70, 75, 80};
    private static final int[] LEAVERS = {15, 160, 170, 150, 145, 120, 4, 3};
    private static final int[] PASSING = {14, 30, 60, 85, 95, 8, 1, 0};
    private static final int OPENING = 1;
    private static final int CLOSING = 2;

    static Ages published() {
        int[] opening = counts(OPENING);
        int[] closing = counts(CLOSING);
        int[] staying = new int[opening.length];
        int[] joining = new int[opening.length];
        List<Integer> passing = new ArrayList<>();
        for (int band = 0; band < opening.length; band++) {
            int passedInto = band == 0 ? 0 : PASSING[band - 1];
            staying[band] = opening[band] - LEAVERS[band] - PASSING[band];
            joining[band] = closing[band] - staying[band] - passedInto;
            passing.addAll(Collections.nCopies(PASSING[band], LOWEST[band + 1] - 1));
        }
        int mean = PublishedTable.AGE.number("Gennemsnitsalder", OPENING);
        List<Integer> joiners = spread(joining, 0);
        int stayersYears = mean * sum(closing) - sum(joiners) - (sum(staying) + passing.size());
        List<Integer> stayers = tuned(spread(staying, 1), 1, stayersYears - sum(passing));
        stayers.addAll(passing);
        List<Integer> leavers = tuned(spread(LEAVERS, 0), 0, mean * sum(opening) - stayersYears);
        return new Ages(mixed(leavers), mixed(stayers), mixed(joiners));
    }

    private static int[] counts(int column) {
        return BANDS.stream()
                .mapToInt(band -> PublishedTable.AGE.number(band, column))
                .toArray();
    }

    /** @param kept years at the end of each band that nobody has */
    private static List<Integer> spread(int[] counts, int kept) {
        List<Integer> years = new ArrayList<>();
        for (int band = 0; band < counts.length; band++) {
            int width = LOWEST[band + 1] - LOWEST[band] - kept;
            for (int i = 0; i < counts[band]; i++) {
                years.add(LOWEST[band] + i % width);
            }
        }
        return years;
    }

    /** Makes persons a year older or younger, within their band, until the sum is right. */
    private static List<Integer> tuned(List<Integer> years, int kept, int sum) {
        int step = Integer.signum(sum - sum(years));
        for (int i = 0; sum(years) != sum; i = (i + 1) % years.size()) {
            int changed = years.get(i) + step;
            if (band(changed) == band(years.get(i)) && band(changed + kept) == band(changed)) {
                years.set(i, changed);
            }
        }
        return years;
    }

    private static int band(int years) {
        return (int) IntStream.of(LOWEST).filter(lowest -> lowest <= years).count();
    }

    private static List<Integer> mixed(List<Integer> years) {
        Collections.shuffle(years, new Random(years.size()));
        return List.copyOf(years);
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static int sum(int[] numbers) {
        return IntStream.of(numbers).sum();
    }
}
