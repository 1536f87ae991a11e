package dk.personaletal.staging;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** A thread that reads deliveries, never more than a few blocks ahead of who takes them. */
final class ReadAhead implements AutoCloseable {
    private static final int BLOCKS_AHEAD = 2;

    private final BlockingQueue<Step> queue = new ArrayBlockingQueue<>(BLOCKS_AHEAD);
    private final Thread thread;

    /** A block, or what went wrong, or, with neither, the end. */
    private record Step(@Nullable Block block, @Nullable Throwable failure) {}

    /** @param skip lines of the first delivery that were taken in before */
    ReadAhead(Staging staging, List<StagingTask> tasks, long skip) {
        thread = new Thread(() -> run(staging, tasks, skip), "staging-read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    /** The next block, or null after the last; what went wrong in the thread is thrown here. */
    @Nullable
    Block take() throws InterruptedException {
        Step step = queue.take();
        if (step.failure instanceof RuntimeException failure) {
            throw failure;
        }
        if (step.failure instanceof Error failure) {
            throw failure;
        }
        return step.block;
    }

    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Staging staging, List<StagingTask> tasks, long skip) {
        try {
            read(staging, tasks, skip);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(Staging staging, List<StagingTask> tasks, long skip) throws InterruptedException {
        try {
            long toSkip = skip;
            for (StagingTask task : tasks) {
                try (BlockReader blocks = staging.blocks(task, toSkip)) {
                    while (blocks.hasNext()) {
                        queue.put(new Step(blocks.next(), null));
                    }
                }
                toSkip = 0;
            }
            queue.put(new Step(null, null));
        } catch (RuntimeException | Error e) {
            queue.put(new Step(null, e));
        }
    }
}
