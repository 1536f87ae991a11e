package dk.personaletal.staging.steps;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A step with its account. */
final class Link implements Stage.Out {
    private final String label;
    private final boolean always;
    private final Stage stage;
    private final BiConsumer<SourceRow, Unreadable> faults;
    private final Map<String, Long> reasons = new TreeMap<>();
    private Consumer<SourceRow> next = row -> {};
    private long in;
    private long added;
    private long merged;
    private long dropped;
    private long rejected;
    private long out;

    /** @param always whether it has a line in the account though it rejected no row */
    Link(String label, boolean always, Stage stage, BiConsumer<SourceRow, Unreadable> faults) {
        this.label = label;
        this.always = always;
        this.stage = stage;
        this.faults = faults;
    }

    void before(Consumer<SourceRow> following) {
        next = following;
    }

    void take(SourceRow row) {
        in++;
        try {
            stage.take(row, this);
        } catch (Unreadable e) {
            rejected(row, e);
        }
    }

    void end() {
        stage.end(this);
    }

    boolean shown() {
        return always || rejected > 0;
    }

    StepCount count() {
        return new StepCount(label, in, added, merged, dropped, rejected, out, reasons);
    }

    @Override
    public void emit(SourceRow row) {
        out++;
        next.accept(row);
    }

    @Override
    public void added(long rows) {
        added += rows;
    }

    @Override
    public void merged(long rows) {
        merged += rows;
    }

    @Override
    public void dropped(String reason, long rows) {
        dropped += rows;
        if (!reason.isEmpty()) {
            reasons.merge(reason, rows, Long::sum);
        }
    }

    @Override
    public void rejected(SourceRow row, Unreadable why) {
        rejected++;
        faults.accept(row, why);
    }
}
