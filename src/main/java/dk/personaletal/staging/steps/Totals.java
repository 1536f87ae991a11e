package dk.personaletal.staging.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What steps did with rows, all steps together. */
public record Totals(int added, int merged, int dropped, int rejected) {
    public static final Totals NONE = new Totals(0, 0, 0, 0);

    public static Totals of(List<StepCount> counts) {
        long added = 0;
        long merged = 0;
        long dropped = 0;
        long rejected = 0;
        for (StepCount count : counts) {
            added += count.added();
            merged += count.merged();
            dropped += count.dropped();
            rejected += count.rejected();
        }
        return new Totals((int) added, (int) merged, (int) dropped, (int) rejected);
    }

    public Totals less(Totals before) {
        return new Totals(
                added - before.added, merged - before.merged, dropped - before.dropped, rejected - before.rejected);
    }

    /** The steps between what was read and the lines that are no rows. */
    public static List<StepCount> account(long read, List<StepCount> steps, long otherLines) {
        List<StepCount> account = new ArrayList<>();
        account.add(new StepCount("læst", 0, 0, 0, 0, 0, read, Map.of()));
        account.addAll(steps);
        account.add(new StepCount("titel- og tomme linjer", otherLines, 0, 0, 0, 0, 0, Map.of()));
        return account;
    }
}
