package dk.personaletal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server process as its {@code postmaster.pid} describes it. */
record Postmaster(long pid, int port, String status) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int LINES_WHEN_COMPLETE = 8;

    /** The running server of this folder, waited for while it starts, recovers or stops. */
    static Optional<Postmaster> findRunning(ServerFolder folder) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Postmaster> found = read(folder).filter(postmaster -> postmaster.isAliveIn(folder));
            if (found.isEmpty() || found.get().isReady()) {
                return found;
            }
            pause();
        }
        throw new DatabaseUnavailable("Databasens server i " + folder.root() + " blev ikke klar på "
                + PATIENCE.toMinutes() + " minutter. Se " + folder.log() + ".");
    }

    /**
     * Removes a pid file whose number now belongs to quite another program, as after a restart of the machine;
     * PostgreSQL would refuse to start. A file whose process is gone PostgreSQL clears itself, with more checks.
     */
    static void removeIfForeign(ServerFolder folder) throws IOException {
        Optional<Path> program = read(folder).flatMap(postmaster -> postmaster.program());
        if (program.isPresent() && !program.get().startsWith(folder.root())) {
            Files.delete(pidFile(folder));
        }
    }

    private static Optional<Postmaster> read(ServerFolder folder) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(pidFile(folder), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.isEmpty() || lines.get(0).isBlank()) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0).strip());
        return Optional.of(
                lines.size() < LINES_WHEN_COMPLETE
                        ? new Postmaster(pid, 0, "starting")
                        : new Postmaster(
                                pid,
                                Integer.parseInt(lines.get(3).strip()),
                                lines.get(7).strip()));
    }

    private static Path pidFile(ServerFolder folder) {
        return folder.data().resolve("postmaster.pid");
    }

    private boolean isReady() {
        return status.equals("ready");
    }

    private boolean isAliveIn(ServerFolder folder) {
        return program().filter(path -> path.startsWith(folder.root())).isPresent();
    }

    private Optional<Path> program() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .map(Path::of);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Afbrudt, mens databasens server blev ventet på.", e);
        }
    }
}
