package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The settings of our server, written at every start so that a new version of the program brings its own. */
final class ServerSettings {
    private static final String FILE = "personaletal.conf";

    /** Terse and without statements: a log holds no values from the rows. */
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 30
            fsync = on
            synchronous_commit = on
            full_page_writes = on
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
            """;

    private ServerSettings() {}

    static void write(Path data) throws IOException {
        Files.writeString(data.resolve(FILE), SETTINGS);
    }

    static void include(Path data) throws IOException {
        Files.writeString(data.resolve("postgresql.conf"), "\ninclude = '" + FILE + "'\n", StandardOpenOption.APPEND);
    }
}
