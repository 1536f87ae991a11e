package dk.personaletal.staging.steps;

import dk.personaletal.contract.Column;
import dk.personaletal.contract.Contract;
import dk.personaletal.contract.HeaderMatch;
import dk.personaletal.contract.steps.Step;
import dk.personaletal.shared.Spelling;
import dk.personaletal.staging.RowFault;
import dk.personaletal.staging.values.Blank;
import dk.personaletal.staging.values.Masking;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A source's rows on one side, ours on the other. Rows wait here until they're asked for. */
public final class StepRows {
    private final Headings headings;
    private final Pipeline pipeline;
    private final Deque<SourceRow> waiting = new ArrayDeque<>();
    private final @Nullable Map<Long, Integer> partsOfLine;

    private StepRows(Contract contract, List<String> names, Surroundings around, Consumer<RowFault> faults) {
        headings = new Headings(names);
        Map<String, Column> columns = columns(contract);
        pipeline = new Pipeline(
                contract.source().steps(),
                headings,
                around,
                (row, why) -> faults.accept(
                        new RowFault(why.fault(), row.line(), why.column(), masked(columns, why), why.expected())),
                waiting::add);
        boolean multiplies = contract.source().steps().stream().anyMatch(Step.Unpivot.class::isInstance);
        partsOfLine = multiplies ? new HashMap<>() : null;
    }

    /** The rows to be, or the column that a step lacks. */
    public record Opened(@Nullable StepRows rows, @Nullable String missing) {}

    /**
     * @param names the source's headings
     * @param faults takes why rows are rejected
     */
    public static Opened open(Contract contract, List<String> names, Surroundings around, Consumer<RowFault> faults) {
        try {
            return new Opened(new StepRows(contract, names, around, faults), null);
        } catch (Headings.NoSuchColumn e) {
            return new Opened(null, e.getMessage());
        }
    }

    /** A line as a row: its values as meant, however they were spelled. */
    public static SourceRow row(IntFunction<String> cells, int width, long line) {
        String[] plain = new String[width];
        for (int i = 0; i < width; i++) {
            plain[i] = Spelling.plain(Blank.strip(cells.apply(i)));
        }
        return new SourceRow(line, plain);
    }

    public Headings headings() {
        return headings;
    }

    public void take(SourceRow row) {
        if (pipeline.isEmpty()) {
            waiting.add(row);
        } else {
            pipeline.take(row);
        }
    }

    /** After the last row. */
    public void end() {
        pipeline.end();
        pipeline.require();
    }

    /** The next row that is through; null when there is none yet. */
    public @Nullable SourceRow poll() {
        return waiting.poll();
    }

    /** How many rows of the same line came before it, where a step makes several of one. */
    public int partOf(SourceRow row) {
        return partsOfLine == null ? 0 : partsOfLine.merge(row.line(), 1, Integer::sum) - 1;
    }

    /** The account of the steps, for people. */
    public List<StepCount> account() {
        return pipeline.shown();
    }

    /** Up to now, all steps together. */
    public List<StepCount> counts() {
        return pipeline.all();
    }

    private static Map<String, Column> columns(Contract contract) {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : contract.columns()) {
            List<String> names = new ArrayList<>(column.aliases());
            names.add(column.name());
            names.forEach(name -> columns.put(HeaderMatch.normal(name), column));
        }
        return columns;
    }

    private static @Nullable String masked(Map<String, Column> columns, Unreadable why) {
        if (why.value().isEmpty()) {
            return null;
        }
        Column column = columns.get(HeaderMatch.normal(why.column()));
        return column == null ? Masking.mask(why.value()) : Masking.mask(column, why.value());
    }
}
