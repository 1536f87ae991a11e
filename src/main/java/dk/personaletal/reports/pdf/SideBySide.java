package dk.personaletal.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.sf.jasperreports.engine.JRException;

/** Work that leans on nothing of each other, as much of it at a time as there are processors. */
final class SideBySide {
    private SideBySide() {}

    /**
     * The results in the order of the works. The threads are made here, so that they see the caller's classes.
     *
     * @throws JRException the first work's own failure
     */
    static <T> List<T> all(List<? extends Callable<T>> works) throws JRException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(works)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof JRException own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
