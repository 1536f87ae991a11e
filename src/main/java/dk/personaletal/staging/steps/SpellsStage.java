package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import dk.personaletal.shared.DanishCalendar;
import dk.personaletal.staging.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days that belong together as one spell, with its hours. */
final class SpellsStage implements Stage {
    private final Groups groups;
    private final int date;
    private final int from;
    private final int to;
    private final int[] sum;
    private final int[] oncePerDay;
    private final int[] compared;
    private final boolean bridge;
    private final int planned;
    private final Headings headings;
    private final Days days = new Days();

    SpellsStage(Step.DaysToSpells step, Headings headings) {
        groups = new Groups(headings.find(step.key()));
        date = headings.find(step.date());
        sum = headings.find(step.sum());
        oncePerDay = headings.find(step.oncePerDay());
        planned = step.dropWithout() == null ? -1 : headings.find(step.dropWithout());
        compared = IntStream.range(0, headings.width()).toArray();
        from = headings.findOrMake(step.from(), step.date());
        to = headings.findOrMake(step.to(), step.date());
        bridge = step.bridge();
        this.headings = headings;
    }

    /** Also looks whether the values can be read, while there is a row to reject for it. */
    @Override
    public void take(SourceRow row, Out out) {
        if (day(row) == null) {
            throw new Unreadable(Fault.VALUE_MISSING, headings.name(date), "", null);
        }
        IntStream.concat(IntStream.of(sum), IntStream.of(oncePerDay)).forEach(column -> number(row, column));
        groups.add(row);
    }

    @Override
    public void end(Out out) {
        for (List<SourceRow> group : groups.all()) {
            TreeMap<LocalDate, List<SourceRow>> byDay = new TreeMap<>();
            Groups.withoutRepetitions(group, compared, out)
                    .forEach(row -> byDay.computeIfAbsent(Objects.requireNonNull(day(row)), any -> new ArrayList<>())
                            .add(row));
            List<List<SourceRow>> spell = new ArrayList<>();
            LocalDate last = LocalDate.MIN;
            for (var entry : byDay.entrySet()) {
                if (!spell.isEmpty() && !belongTogether(last, entry.getKey())) {
                    finish(spell, out);
                    spell = new ArrayList<>();
                }
                spell.add(entry.getValue());
                last = entry.getKey();
            }
            finish(spell, out);
        }
    }

    private boolean belongTogether(LocalDate before, LocalDate after) {
        return before.plusDays(1).equals(after)
                || bridge
                        && before.plusMonths(1).isAfter(after)
                        && before.plusDays(1).datesUntil(after).noneMatch(DanishCalendar::isWorkingDay);
    }

    private void finish(List<List<SourceRow>> spell, Out out) {
        int rows = spell.stream().mapToInt(List::size).sum();
        if (planned >= 0 && spell.stream().allMatch(day -> largest(day, planned).signum() == 0)) {
            out.dropped("", rows);
            return;
        }
        SourceRow first = spell.get(0).get(0);
        SourceRow whole = first.copy();
        whole.set(from, Days.write(Objects.requireNonNull(day(first))));
        whole.set(
                to,
                Days.write(
                        Objects.requireNonNull(day(spell.get(spell.size() - 1).get(0)))));
        for (int column : sum) {
            whole.set(column, hours(spell, column));
        }
        for (int column : oncePerDay) {
            BigDecimal all = spell.stream().map(day -> largest(day, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
            whole.set(column, isEmpty(spell, column) ? "" : Numbers.write(all, null));
        }
        out.merged(rows - 1L);
        out.emit(whole);
    }

    private String hours(List<List<SourceRow>> spell, int column) {
        BigDecimal all = spell.stream()
                .filter(day -> planned < 0 || largest(day, planned).signum() != 0)
                .flatMap(List::stream)
                .map(row -> number(row, column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return isEmpty(spell, column) ? "" : Numbers.write(all, null);
    }

    private static boolean isEmpty(List<List<SourceRow>> spell, int column) {
        return spell.stream().flatMap(List::stream).allMatch(row -> row.get(column)
                .isEmpty());
    }

    private BigDecimal largest(List<SourceRow> day, int column) {
        return day.stream().map(row -> number(row, column)).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal number(SourceRow row, int column) {
        String value = row.get(column);
        return value.isEmpty() ? BigDecimal.ZERO : Numbers.read(value, headings.name(column));
    }

    private @Nullable LocalDate day(SourceRow row) {
        return days.read(row.get(date), headings.name(date));
    }
}
