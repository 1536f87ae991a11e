package dk.personaletal.database;

import java.io.IOException;
import java.util.Optional;

/**
 * Stops the server of a folder, by force when it doesn't by itself: PostgreSQL can hang when told to stop while it
 * recovers from a killed process. Its caller holds the start lock.
 */
final class ServerStopper {
    private static final int SECONDS_TO_STOP = 10;
    private static final int SECONDS_TO_DIE = 5;

    private final ServerFolder folder;

    ServerStopper(ServerFolder folder) {
        this.folder = folder;
    }

    void stop() throws IOException {
        if (!isStopped("fast", SECONDS_TO_STOP)) {
            stopAtOnce();
        }
    }

    /** Without saving what is in memory: the next start takes it from the log. */
    void stopAtOnce() throws IOException {
        if (!isStopped("immediate", SECONDS_TO_DIE)) {
            ServerProcesses.end(folder);
        }
    }

    private boolean isStopped(String mode, int seconds) throws IOException {
        Optional<Postmaster> running = Postmaster.find(folder);
        if (running.isEmpty()) {
            return true;
        }
        try {
            // the programs that it runs from, wherever they have been moved
            ServerCommands.beside(running.get().program(), folder).stop(mode, seconds);
        } catch (IOException cannotBeRun) {
            return false;
        }
        return Postmaster.find(folder).isEmpty();
    }
}
