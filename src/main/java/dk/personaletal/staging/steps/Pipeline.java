package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steps of one file, in order. */
final class Pipeline {
    private final Headings headings;
    private final Surroundings around;
    private final BiConsumer<SourceRow, Unreadable> faults;
    private final ValueStages values;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    /** @throws Headings.NoSuchColumn when a step asks for a column that isn't there */
    Pipeline(
            List<Step> steps,
            Headings headings,
            Surroundings around,
            BiConsumer<SourceRow, Unreadable> faults,
            Consumer<SourceRow> end) {
        this.headings = headings;
        this.around = around;
        this.faults = faults;
        values = new ValueStages(headings, around);
        for (int i = 0; i < steps.size(); i++) {
            headings.begin("trin " + (i + 1));
            Link link = link(steps.get(i));
            if (link != null) {
                if (!links.isEmpty()) {
                    links.get(links.size() - 1).before(link::take);
                }
                link.before(end);
                links.add(link);
            }
        }
    }

    /** Empty when no step is left after the header. */
    boolean isEmpty() {
        return links.isEmpty();
    }

    void take(SourceRow row) {
        links.get(0).take(row);
    }

    void end() {
        links.forEach(Link::end);
    }

    List<StepCount> shown() {
        List<StepCount> shown = new ArrayList<>();
        links.stream().filter(Link::shown).map(Link::count).forEach(shown::add);
        parts.forEach((name, part) -> shown.add(part.count(name)));
        return shown;
    }

    List<StepCount> all() {
        return links.stream().map(Link::count).toList();
    }

    /** @throws IllegalStateException when a row is nowhere, or in two places */
    void require() {
        all().forEach(StepCount::require);
    }

    private @Nullable Link link(Step step) {
        if (step instanceof Step.SkipLinesUntilHeader) {
            return null;
        }
        if (step instanceof Step.FilterRows s) {
            return link((s.keep() ? "keepRows: " : "dropRows: ") + s.name(), filter(s));
        }
        if (step instanceof Step.TotalLine s) {
            return link("totalLine", new TotalLineStage(s, headings, around));
        }
        if (step instanceof Step.Unpivot s) {
            return link("unpivot", new UnpivotStage(s, headings));
        }
        if (step instanceof Step.Pivot s) {
            return link("pivot", new PivotStage(s, headings));
        }
        if (step instanceof Step.SumRows s) {
            return link("sumRows", new SumRowsStage(s, headings));
        }
        if (step instanceof Step.IntervalsToMonthEnd s) {
            return link("intervalsToMonthEnd", new IntervalsStage(s, headings, around.census()));
        }
        if (step instanceof Step.DaysToSpells s) {
            return link("daysToSpells", new SpellsStage(s, headings));
        }
        if (step instanceof Step.JoinFacets s) {
            Part part = parts.computeIfAbsent(s.from(), around.parts()::open);
            return quiet("joinFacets: " + s.from(), new JoinStage(s, headings, around, part));
        }
        return value(step);
    }

    private Link value(Step step) {
        if (step instanceof Step.Constant s) {
            return quiet("constant", values.constant(s.columns()));
        }
        if (step instanceof Step.FromConfig s) {
            return quiet("fromConfig", values.fromConfig(s));
        }
        if (step instanceof Step.FromFileName s) {
            return quiet("fromFileName", values.fromFileName(s));
        }
        if (step instanceof Step.MapValues s) {
            return quiet("map: " + s.column(), values.map(s));
        }
        if (step instanceof Step.Split s) {
            return quiet("split: " + s.column(), values.split(s));
        }
        if (step instanceof Step.Combine s) {
            return quiet("combine: " + s.into(), values.combine(s));
        }
        if (step instanceof Step.Fraction s) {
            return quiet("fraction: " + s.into(), values.fraction(s));
        }
        if (step instanceof Step.Percent s) {
            return quiet("percent", values.percent(s));
        }
        if (step instanceof Step.Scale s) {
            return quiet("scale", values.scale(s));
        }
        if (step instanceof Step.TrimTrailingMinus s) {
            return quiet("trimTrailingMinus", values.trimTrailingMinus(s));
        }
        if (step instanceof Step.DateTimeToDate s) {
            return quiet("dateTimeToDate", values.dateTimeToDate(s));
        }
        return quiet("fillDown", values.fillDown((Step.FillDown) step));
    }

    private Stage filter(Step.FilterRows step) {
        Predicate<SourceRow> named = Rows.where(step.where(), headings, around.census());
        return (row, out) -> {
            if (named.test(row) == step.keep()) {
                out.emit(row);
            } else {
                out.dropped("", 1);
            }
        };
    }

    private Link link(String label, Stage stage) {
        return new Link(label, true, stage, faults);
    }

    private Link quiet(String label, Stage stage) {
        return new Link(label, false, stage, faults);
    }
}
