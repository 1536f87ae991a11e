package dk.personaletal.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs. They get paths relative to the server's folder, so that its name may hold any
 * character, and write to a file rather than a pipe, which a started server could keep open.
 */
final class ServerCommands {
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** Who starts the server looks after it from then on; it may have much to recover. */
    private static final int SECONDS_TO_START = 5;

    private static final int SECONDS_BETWEEN_LOOKS = 1;

    private final ServerFolder folder;
    private final Path binaries;
    private final Patience patience;

    ServerCommands(ServerFolder folder, Path binaries, Patience patience) {
        this.folder = folder;
        this.binaries = binaries;
        this.patience = patience;
    }

    /** Those that lie beside a program that runs. */
    static ServerCommands beside(Path program, ServerFolder folder) {
        return new ServerCommands(folder, program.resolve("../..").normalize(), new Patience(LONGEST_STOP));
    }

    /** Whether it went well. */
    boolean initdb(Path data) throws IOException {
        return run(
                "Databasen bliver oprettet",
                "initdb",
                "--pgdata=" + data.getFileName(),
                "--username=" + ServerFolder.OWNER,
                "--pwfile=" + folder.password().getFileName(),
                "--auth=scram-sha-256",
                // our password is random and long: stretching it costs each connection, and adds nothing
                "--set=scram_iterations=1",
                "--set=dynamic_shared_memory_type=" + ServerSettings.DYNAMIC_SHARED_MEMORY,
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions");
    }

    /** Returns when the server is ready, or can't be, or needs longer. */
    void start(int port) throws IOException {
        run(
                "Databasens server bliver startet",
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + SECONDS_TO_START,
                "--pgdata=" + folder.data().getFileName(),
                "--log=" + folder.log().getFileName(),
                "--options=-p " + port);
    }

    /** Returns when the server has stopped, or hasn't in that time. */
    void stop(String mode, int seconds) throws IOException {
        run(
                "Databasens server bliver stoppet",
                "pg_ctl",
                "stop",
                "--wait",
                "--timeout=" + seconds,
                "--mode=" + mode,
                "--pgdata=" + folder.data().getFileName());
    }

    private boolean run(String what, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to be root; in a user namespace without a mapping it is nobody
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.commandOutput().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return finishesWell(builder.start(), what);
    }

    private boolean finishesWell(Process process, String what) {
        try {
            while (!process.waitFor(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
                patience.tell(what);
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            throw Patience.interrupted(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
