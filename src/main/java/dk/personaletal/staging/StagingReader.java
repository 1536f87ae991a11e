package dk.personaletal.staging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * All deliveries of a night, block by block, read ahead by threads of their own. Where a restart goes on is told by the
 * deliveries, whose lines done are committed with the rows. Spring Batch would keep the position too, but writes it once
 * more when a step has failed, and then it may be ahead of rows that were rolled back.
 */
public final class StagingReader implements ItemStreamReader<Block> {
    private final Staging staging;
    private final List<StagingTask> tasks;

    @Nullable
    private ReadAhead ahead;

    /** @param tasks in the order to take them in */
    public StagingReader(Staging staging, List<StagingTask> tasks) {
        this.staging = staging;
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public void open(ExecutionContext ignored) {
        ahead = new ReadAhead(staging, tasks);
    }

    @Override
    public @Nullable Block read() throws InterruptedException {
        if (ahead == null) {
            throw new IllegalStateException("open() comes first");
        }
        return ahead.take();
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.close();
        }
    }
}
