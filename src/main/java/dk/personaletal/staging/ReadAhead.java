package dk.personaletal.staging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that read deliveries, two at a time, never more than a few blocks ahead of who takes them. The blocks come in
 * the deliveries' order.
 */
final class ReadAhead implements AutoCloseable {
    private static final int READERS = 2;
    private static final int DELIVERIES_AHEAD = 3;
    private static final int BLOCKS_AHEAD = 2;

    private final Staging staging;
    private final Iterator<StagingTask> waiting;
    /** What is being read, in order; a thread begins with the first, so the first never waits for the others. */
    private final Deque<BlockingQueue<Step>> begun = new ArrayDeque<>();

    private final ExecutorService threads = Executors.newFixedThreadPool(READERS, work -> {
        Thread thread = new Thread(work, "staging-read-ahead");
        thread.setDaemon(true);
        return thread;
    });

    /** A block, or what went wrong, or, with neither, a delivery's end. */
    private record Step(@Nullable Block block, @Nullable Throwable failure) {}

    ReadAhead(Staging staging, List<StagingTask> tasks) {
        this.staging = staging;
        this.waiting = tasks.iterator();
        for (int i = 0; i < DELIVERIES_AHEAD; i++) {
            begin();
        }
    }

    /** The next block, or null after the last; what went wrong in a thread is thrown here. */
    @Nullable
    Block take() throws InterruptedException {
        while (!begun.isEmpty()) {
            Step step = begun.element().take();
            if (step.failure instanceof RuntimeException failure) {
                throw failure;
            }
            if (step.failure instanceof Error failure) {
                throw failure;
            }
            if (step.block != null) {
                return step.block;
            }
            begun.remove();
            begin();
        }
        return null;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin() {
        if (waiting.hasNext()) {
            StagingTask task = waiting.next();
            BlockingQueue<Step> steps = new ArrayBlockingQueue<>(BLOCKS_AHEAD);
            begun.add(steps);
            threads.execute(() -> run(task, steps));
        }
    }

    private void run(StagingTask task, BlockingQueue<Step> steps) {
        try {
            read(task, steps);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(StagingTask task, BlockingQueue<Step> steps) throws InterruptedException {
        try (BlockReader blocks = staging.blocks(task)) {
            while (blocks.hasNext()) {
                steps.put(new Step(blocks.next(), null));
            }
            steps.put(new Step(null, null));
        } catch (RuntimeException | Error e) {
            steps.put(new Step(null, e));
        }
    }
}
