package dk.personaletal.night;

import dk.personaletal.database.DatabaseAddress;
import dk.personaletal.database.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/** The PostgreSQL that a program keeps under its data folder, seen from outside. */
record OwnServer(Path folder) {
    /** As {@code pg_ctl stop -m immediate}: without a checkpoint and without a word to anybody. */
    void stopImmediately() throws Exception {
        long pid = pid();
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(pid)).start().waitFor();
        server.onExit().get();
    }

    /** What lies in the database, but for what PostgreSQL empties when it goes down, and in the output folder. */
    SortedMap<String, String> remains() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.open(folder.resolve("data"))) {
            DatabaseAddress address = server.address();
            return Remains.ofLogged(address, folder.resolve("output"));
        }
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postgresql/data/postmaster.pid"))
                .get(0)
                .strip());
    }
}
