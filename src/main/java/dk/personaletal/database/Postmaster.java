package dk.personaletal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process of a folder, alive, as its {@code postmaster.pid} describes it.
 *
 * @param program the file that it runs
 */
record Postmaster(long pid, int port, String status, Path program) {
    static final String STARTING = "starting";
    static final String STOPPING = "stopping";
    static final String READY = "ready";

    private static final int LINES_WHEN_COMPLETE = 8;

    static Optional<Postmaster> find(ServerFolder folder) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(pidFile(folder), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !isNumber(lines.get(0))) {
            return Optional.empty();
        }
        long pid = Long.parseLong(lines.get(0).strip());
        return ServerProcesses.program(folder, pid).map(program -> of(pid, lines, program));
    }

    /**
     * Ends what a killed server left, its processes and the file with its number: PostgreSQL would refuse to start
     * while one of them lives, or when the number belongs to another program, or to a dead process nobody has buried.
     * The memory that a server of the same data has in use it looks for itself.
     */
    static void clearRemains(ServerFolder folder) throws IOException {
        if (Files.exists(pidFile(folder))) {
            ServerProcesses.end(folder);
            Files.deleteIfExists(pidFile(folder));
        }
    }

    boolean is(String wanted) {
        return status.equals(wanted);
    }

    private static Postmaster of(long pid, List<String> lines, Path program) {
        return lines.size() < LINES_WHEN_COMPLETE || !isNumber(lines.get(3))
                ? new Postmaster(pid, 0, STARTING, program)
                : new Postmaster(
                        pid,
                        Integer.parseInt(lines.get(3).strip()),
                        lines.get(7).strip(),
                        program);
    }

    private static boolean isNumber(String text) {
        return text.strip().matches("\\d{1,9}");
    }

    private static Path pidFile(ServerFolder folder) {
        return folder.data().resolve("postmaster.pid");
    }
}
