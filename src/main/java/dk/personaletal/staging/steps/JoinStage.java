package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.values.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Columns of another file of the delivery, by key and day. */
final class JoinStage implements Stage {
    private final Part part;
    private final Step.JoinFacets step;
    private final int[] here;
    private final int at;
    private final int[] take;
    private final int[] into;
    private final LocalDate census;
    private final Headings headings;
    private final Days days = new Days();
    private final Map<List<String>, List<Facet>> facets = new HashMap<>();

    /** @param place among the part's rows */
    private record Facet(int place, LocalDate from, LocalDate to, List<String> values) {}

    JoinStage(Step.JoinFacets step, Headings headings, Surroundings around, Part part) {
        this.step = step;
        this.part = part;
        this.headings = headings;
        census = around.census();
        here = headings.find(List.copyOf(step.match().keySet()));
        at = step.at() == null ? -1 : headings.find(step.at());
        Headings there = new Headings(part.headings());
        there.begin(step.from());
        int[] key = there.find(List.copyOf(step.match().values()));
        int[] between = there.find(step.between());
        take = there.find(List.copyOf(step.take().values()));
        Predicate<SourceRow> wanted = Rows.where(step.where(), there, census);
        for (int i = 0; i < part.rows().size(); i++) {
            SourceRow row = part.rows().get(i);
            Facet facet = wanted.test(row) ? facet(i, row, between, there) : null;
            if (facet != null) {
                facets.computeIfAbsent(Groups.cells(row, key), any -> new ArrayList<>(1))
                        .add(facet);
            }
        }
        into = step.take().keySet().stream().mapToInt(headings::make).toArray();
    }

    /** Null where its days can't be read: it's no match, which the row that needs it is rejected for. */
    private @Nullable Facet facet(int place, SourceRow row, int[] between, Headings there) {
        List<String> values = Groups.cells(row, take);
        if (between.length == 0) {
            return new Facet(place, LocalDate.MIN, LocalDate.MAX, values);
        }
        try {
            LocalDate from = days.read(row.get(between[0]), there.name(between[0]));
            LocalDate to = days.read(row.get(between[1]), there.name(between[1]));
            return new Facet(
                    place,
                    from == null ? LocalDate.MIN : from,
                    to == null || to.equals(Dates.OPEN_END) ? LocalDate.MAX : to,
                    values);
        } catch (Unreadable e) {
            return null;
        }
    }

    @Override
    public void take(SourceRow row, Out out) {
        LocalDate day = at < 0 ? census : days.read(row.get(at), headings.name(at));
        Set<List<String>> found = new HashSet<>();
        for (Facet facet : facets.getOrDefault(Groups.cells(row, here), List.of())) {
            if (day != null && !facet.from.isAfter(day) && !facet.to.isBefore(day)) {
                part.use(facet.place);
                found.add(facet.values);
            }
        }
        if (found.size() > 1) {
            throw new Unreadable(Fault.ROWS_CONFLICT, step.from(), "", "én række for nøglen den dag");
        }
        if (found.isEmpty() && step.reject()) {
            throw new Unreadable(Fault.VALUE_MISSING, step.from(), "", "en række for nøglen den dag");
        }
        List<String> values = found.isEmpty() ? List.of() : found.iterator().next();
        for (int i = 0; i < into.length; i++) {
            row.set(into[i], values.isEmpty() ? "" : values.get(i));
        }
        out.emit(row);
    }
}
