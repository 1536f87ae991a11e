package dk.personaletal.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Something made on a thread of its own, once; the program doesn't wait for that thread when it ends. */
final class Beside<T> implements Supplier<T> {
    private final Supplier<T> work;
    private final CompletableFuture<T> made = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    Beside(Supplier<T> work) {
        this.work = work;
    }

    void begin() {
        if (!begun.getAndSet(true)) {
            Thread thread = new Thread(this::make, "personaletal-beside");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Waits for it, and begins it first if need be; what goes wrong there comes as it is. */
    @Override
    public T get() {
        begin();
        try {
            return made.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException own ? own : e;
        }
    }

    /** Waits until a begun one is made, or can't be. */
    void settle() {
        if (begun.get()) {
            made.handle((one, failed) -> one).join();
        }
    }

    private void make() {
        try {
            made.complete(work.get());
        } catch (RuntimeException | Error e) {
            made.completeExceptionally(e);
        }
    }
}
