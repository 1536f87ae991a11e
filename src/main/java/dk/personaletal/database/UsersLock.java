package dk.personaletal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Shared by every process that uses the server, so that the last one knows that it is. Questions about others hold
 * only under the {@link StartLock}. One channel a process: closing a second one would drop the lock of the first.
 */
final class UsersLock implements AutoCloseable {
    private final FileChannel channel;
    private @Nullable FileLock shared;

    private UsersLock(FileChannel channel) {
        this.channel = channel;
    }

    static UsersLock open(ServerFolder folder) throws IOException {
        return new UsersLock(FileChannel.open(
                folder.usersLock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    /** Whether no other process uses the server; asked while this one does not. */
    boolean isAlone() throws IOException {
        try (FileLock exclusive = channel.tryLock()) {
            return exclusive != null;
        }
    }

    void join() throws IOException {
        shared = channel.lock(0, Long.MAX_VALUE, true);
    }

    void leave() throws IOException {
        if (shared != null) {
            shared.release();
            shared = null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
