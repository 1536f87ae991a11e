package dk.personaletal.database;

import dk.personaletal.operations.NightLock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A child process that holds the server of a folder, and a municipality's lock if asked, until its input ends. */
public final class ServerHolder implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private ServerHolder(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(args[0]))) {
            boolean locked = args.length > 1
                    && NightLock.tryAcquire(server.address(), Integer.parseInt(args[1]))
                            .isPresent();
            System.out.println(server.address().url() + (locked ? " locked" : ""));
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        } catch (DatabaseUnavailable e) {
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(e.getMessage());
        }
    }

    /** Starts a child; it need not be ready. */
    public static ServerHolder start(Path dataFolder, String... more) {
        List<String> command = new ArrayList<>(command(dataFolder));
        command.addAll(List.of(more));
        return start(command);
    }

    /** Starts one with mounts of its own, made by shell commands. Only root may. */
    static ServerHolder startAfter(String mounts, Path dataFolder) {
        return start(List.of(
                "unshare",
                "--mount",
                "sh",
                "-c",
                mounts + " && exec '" + String.join("' '", command(dataFolder)) + "'"));
    }

    private static List<String> command(Path dataFolder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dpersonaletal.app=" + System.getProperty("personaletal.app", ""),
                "-cp",
                System.getProperty("java.class.path"),
                ServerHolder.class.getName(),
                dataFolder.toString());
    }

    private static ServerHolder start(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        try {
            return new ServerHolder(
                    builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the child has the server; gives the address it prints, or why it has none. */
    public String awaitReady() throws IOException {
        return output.readLine();
    }

    /** As kill -9. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets the child close the server and end; gives its exit code. */
    public int leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
