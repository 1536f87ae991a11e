package dk.personaletal.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** Held while a process starts, joins, leaves or stops the server: one at a time per folder. */
final class StartLock implements AutoCloseable {
    private final FileChannel channel;

    private StartLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for its turn. The operating system frees the lock when its holder dies. */
    static StartLock take(ServerFolder folder, Patience patience) throws IOException {
        FileChannel channel = FileChannel.open(folder.startLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            while (channel.tryLock() == null) {
                patience.pause("En anden kørsel er ved at starte eller stoppe databasens server");
            }
            return new StartLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
