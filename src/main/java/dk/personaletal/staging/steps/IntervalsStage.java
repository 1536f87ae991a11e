package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import dk.personaletal.staging.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Of each key's periods the one that holds on the census day. */
final class IntervalsStage implements Stage {
    private final Groups groups;
    private final int from;
    private final int to;
    private final int[] compared;
    private final Step.@Nullable Gone gone;
    private final int goneColumn;
    private final int lastDay;
    private final LocalDate census;
    private final Headings headings;
    private final Days days = new Days();

    IntervalsStage(Step.IntervalsToMonthEnd step, Headings headings, LocalDate census) {
        groups = new Groups(headings.find(step.key()));
        from = headings.find(step.from());
        to = headings.find(step.to());
        int[] ignored = headings.find(step.ignore());
        compared = IntStream.range(0, headings.width())
                .filter(i -> IntStream.of(ignored).noneMatch(k -> k == i))
                .toArray();
        gone = step.gone();
        goneColumn = gone == null ? -1 : headings.find(gone.column());
        lastDay = gone == null ? -1 : headings.make(gone.date());
        this.census = census;
        this.headings = headings;
    }

    /** Also looks whether both days can be read, while there is a row to reject for it. */
    @Override
    public void take(SourceRow row, Out out) {
        day(row, from);
        day(row, to);
        groups.add(row);
    }

    @Override
    public void end(Out out) {
        List<SourceRow> kept = new ArrayList<>();
        groups.all().forEach(group -> choose(Groups.withoutRepetitions(group, compared, out), kept, out));
        kept.stream().sorted(Comparator.comparingLong(SourceRow::line)).forEach(out::emit);
    }

    private void choose(List<SourceRow> rows, List<SourceRow> kept, Out out) {
        List<SourceRow> covering = rows.stream().filter(this::covers).toList();
        if (covering.isEmpty()) {
            boolean begun = rows.stream().anyMatch(row -> !begins(row).isAfter(census));
            out.dropped(begun ? "ophørt" : "ikke begyndt", rows.size());
            return;
        }
        if (rows.size() > covering.size()) {
            out.dropped("anden periode", rows.size() - covering.size());
        }
        if (covering.size() > 1) {
            covering.forEach(row -> out.rejected(
                    row,
                    new Unreadable(
                            Fault.ROWS_CONFLICT,
                            headings.name(from),
                            row.get(from),
                            "én periode på månedens sidste dag")));
            return;
        }
        keepUnlessGone(covering.get(0), kept, out);
    }

    private void keepUnlessGone(SourceRow row, List<SourceRow> kept, Out out) {
        if (gone != null && gone.values().have(row.get(goneColumn))) {
            if (begins(row).isBefore(census.withDayOfMonth(1))) {
                out.dropped("fratrådt før måneden", 1);
                return;
            }
            row.set(lastDay, Days.write(begins(row).minusDays(1)));
        }
        kept.add(row);
    }

    private boolean covers(SourceRow row) {
        LocalDate end = day(row, to);
        return !begins(row).isAfter(census) && (end == null || !end.isBefore(census));
    }

    private LocalDate begins(SourceRow row) {
        LocalDate day = day(row, from);
        return day == null ? LocalDate.MIN : day;
    }

    private @Nullable LocalDate day(SourceRow row, int position) {
        return days.read(row.get(position), headings.name(position));
    }
}
