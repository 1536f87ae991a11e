package dk.personaletal.staging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * All deliveries of a night, block by block, read ahead by threads of their own. The position kept with each commit
 * is the delivery and the number of its lines done, so a restart goes on at the very next line.
 */
public final class StagingReader implements ItemStreamReader<Block> {
    private static final String DELIVERY = "staging.delivery";
    private static final String LINES_DONE = "staging.linesDone";
    private static final String FINISHED = "staging.finished";

    private final Staging staging;
    private final List<StagingTask> tasks;

    @Nullable
    private ReadAhead ahead;

    @Nullable
    private Block newest;

    /** @param tasks in the order to take them in */
    public StagingReader(Staging staging, List<StagingTask> tasks) {
        this.staging = staging;
        this.tasks = List.copyOf(tasks);
    }

    @Override
    public void open(ExecutionContext position) {
        int first = 0;
        long skip = 0;
        if (position.containsKey(DELIVERY)) {
            int at = indexOf(position.getLong(DELIVERY));
            boolean begun = at >= 0 && !Boolean.parseBoolean(position.getString(FINISHED));
            first = begun ? at : at + 1;
            skip = begun ? position.getLong(LINES_DONE) : 0;
        }
        ahead = new ReadAhead(staging, tasks.subList(first, tasks.size()), skip);
    }

    @Override
    public @Nullable Block read() throws InterruptedException {
        if (ahead == null) {
            throw new IllegalStateException("open() comes first");
        }
        Block block = ahead.take();
        newest = block == null ? newest : block;
        return block;
    }

    @Override
    public void update(ExecutionContext position) {
        if (newest != null) {
            position.putLong(DELIVERY, newest.deliveryId());
            position.putLong(LINES_DONE, newest.recordsDone());
            position.putString(FINISHED, String.valueOf(newest.last()));
        }
    }

    @Override
    public void close() {
        if (ahead != null) {
            ahead.close();
        }
    }

    /** -1 when it's no longer among the tasks: what is done need not be given again. */
    private int indexOf(long deliveryId) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).scope().deliveryId() == deliveryId) {
                return i;
            }
        }
        return -1;
    }
}
