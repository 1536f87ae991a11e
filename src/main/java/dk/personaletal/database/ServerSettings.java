package dk.personaletal.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The settings of our server, written at every start so that a new version of the program brings its own. */
final class ServerSettings {
    private static final String FILE = "personaletal.conf";

    /** In the data folder: {@code /dev/shm} is small or missing in containers. Windows has a way of its own. */
    static final String DYNAMIC_SHARED_MEMORY = File.separatorChar == '\\' ? "windows" : "mmap";

    /**
     * Terse and without statements: a log holds no values from the rows. When one of its processes is killed the server
     * ends, as everybody's work is lost anyway, and the next command starts it: told to stop while it recovers by
     * itself, PostgreSQL 18 hangs.
     */
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 100
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            restart_after_crash = off
            shared_buffers = 256MB
            work_mem = 32MB
            maintenance_work_mem = 128MB
            wal_level = minimal
            max_wal_senders = 0
            max_wal_size = 2GB
            checkpoint_timeout = 15min
            io_method = sync
            jit = off
            max_parallel_workers_per_gather = 0
            timezone = 'UTC'
            log_timezone = 'UTC'
            log_checkpoints = off
            log_error_verbosity = terse
            log_min_error_statement = panic
            log_parameter_max_length_on_error = 0
            log_startup_progress_interval = 10s
            dynamic_shared_memory_type = """ + DYNAMIC_SHARED_MEMORY + "\n";

    private ServerSettings() {}

    /** Not over what is right already: a full disk would leave it empty. */
    static void write(Path data) throws IOException {
        Path file = data.resolve(FILE);
        if (!Files.exists(file) || !Files.readString(file).equals(SETTINGS)) {
            Files.writeString(file, SETTINGS);
        }
    }

    static void include(Path data) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), "\ninclude = '" + FILE + "'\n", StandardOpenOption.APPEND);
    }
}
