package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The processes of the server under a data folder, seen and killed from outside. Linux only. */
public record OwnProcesses(Path dataFolder) {
    public ProcessHandle postmaster() throws IOException {
        Path pidFile = dataFolder.resolve("postgresql/data/postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0)))
                .orElseThrow();
    }

    /** Those whose title has the word: {@code checkpointer}, {@code personaletal} for who serves a connection. */
    public List<ProcessHandle> titled(String word) throws IOException {
        return postmaster()
                .children()
                .filter(child -> title(child).contains(word))
                .toList();
    }

    /** Where its programs are unpacked. */
    static Path binaries(Path dataFolder) throws IOException {
        try (Stream<Path> entries = Files.list(dataFolder.resolve("postgresql"))) {
            return entries.filter(path -> path.getFileName().toString().matches("bin-[0-9a-f]+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As {@code kill -9}, one after the other and without waiting. */
    public static void kill(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    /** As {@code kill -STOP}, and so on. */
    public static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private static String title(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
