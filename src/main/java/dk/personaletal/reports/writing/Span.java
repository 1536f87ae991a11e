package dk.personaletal.reports.writing;

import dk.personaletal.reports.writing.Contest.Entry;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of a table's rows: which is highest and lowest when that is more than chance, else only how far they
 * span. Texts: {@code key.begge}, {@code .hoejest}, {@code .lavest}, {@code .mellem}, {@code .over}, {@code .under},
 * and what the rows are called, {@code .raekker} and {@code .raekker.viste}.
 */
public final class Span {
    private static final int MOST_OTHERS = 3;

    private final ChapterContext context;
    private final String key;
    private final NumberStyle style;

    public Span(ChapterContext context, String key, NumberStyle style) {
        this.context = context;
        this.key = key;
        this.style = style;
    }

    /** The sentences; none when fewer than two rows are shown, or all print alike. */
    public List<String> sentences(Contest contest) {
        List<Entry> byRate = contest.shown().stream()
                .sorted(Comparator.comparing(Entry::rate, (one, other) -> one.compareValue(other)))
                .toList();
        Sentences sentences = new Sentences(context);
        if (!byRate.isEmpty()) {
            Entry lowest = byRate.get(0);
            Entry highest = byRate.get(byRate.size() - 1);
            if (lowest.printed().compareTo(highest.printed()) != 0) {
                add(sentences, contest, lowest, highest);
            }
        }
        return sentences.list();
    }

    private void add(Sentences sentences, Contest contest, Entry lowest, Entry highest) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("raekker", rows(contest));
        values.put("hoejest_tal", print(highest));
        values.put("lavest_tal", print(lowest));
        name(values, "hoejest", contest.highest());
        name(values, "lavest", contest.lowest());
        boolean high = values.containsKey("hoejest");
        boolean low = values.containsKey("lavest");
        String which = high ? (low ? ".begge" : ".hoejest") : low ? ".lavest" : ".mellem";
        sentences.add(key + which, values);
        others(sentences, ".over", contest.above());
        others(sentences, ".under", contest.below());
        if (contest.isTested() && which.equals(".mellem") && sentences.list().size() == 1) {
            sentences.add("udsving.ens", Map.of());
        }
    }

    private String rows(Contest contest) {
        return context.text(
                key + (contest.hasWithheld() ? ".raekker.viste" : ".raekker"),
                Map.of("antal", Names.number(contest.shown().size())));
    }

    private static void name(Map<String, String> values, String place, List<Entry> rows) {
        if (!rows.isEmpty()) {
            values.put(
                    place,
                    Names.list(rows.stream().map(row -> row.member().name()).toList()));
        }
    }

    private void others(Sentences sentences, String ending, List<Entry> rows) {
        if (!rows.isEmpty()) {
            List<String> names = rows.stream()
                    .limit(MOST_OTHERS)
                    .map(row -> row.member().name() + " (" + print(row) + ")")
                    .toList();
            sentences.add(key + ending, Map.of("navne", Names.list(names)));
        }
    }

    private String print(Entry row) {
        return DanishFormat.print(row.rate(), style);
    }
}
