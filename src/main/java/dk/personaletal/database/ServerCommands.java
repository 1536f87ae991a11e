package dk.personaletal.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's own programs. They get paths relative to the server's folder, so that its name may hold any
 * character, and write to a file rather than a pipe, which a started server could keep open.
 */
final class ServerCommands {
    private static final int MINUTES = 10;

    private final ServerFolder folder;
    private final Path binaries;

    ServerCommands(ServerFolder folder, Path binaries) {
        this.folder = folder;
        this.binaries = binaries;
    }

    void initdb(Path data) throws IOException {
        boolean done = run(
                "initdb",
                "--pgdata=" + data.getFileName(),
                "--username=" + ServerFolder.OWNER,
                "--pwfile=" + folder.password().getFileName(),
                "--auth=scram-sha-256",
                // our password is random and long: stretching it costs each connection, and adds nothing
                "--set=scram_iterations=1",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions");
        if (!done) {
            throw Trouble.commandFailed(folder, "Databasen kunne ikke oprettes.");
        }
    }

    boolean start(int port) throws IOException {
        return run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=300",
                "--pgdata=" + folder.data().getFileName(),
                "--log=" + folder.log().getFileName(),
                "--options=-p " + port);
    }

    void stop() throws IOException {
        boolean done = run(
                "pg_ctl",
                "stop",
                "--wait",
                "--timeout=300",
                "--mode=fast",
                "--pgdata=" + folder.data().getFileName());
        if (!done) {
            throw Trouble.commandFailed(folder, "Databasens server kunne ikke stoppes.");
        }
    }

    private boolean run(String program, String... arguments) throws IOException {
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
        return finishesWell(builder.start());
    }

    private static boolean finishesWell(Process process) {
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
