package dk.personaletal.night;

import dk.personaletal.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The packaged program, run as a child process with a folder of its own. */
final class Program {
    /** The jar that the build has made. */
    static final Path PACKAGED = Path.of(System.getProperty("personaletal.jar", "target/personaletal.jar"))
            .toAbsolutePath();

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path JAR = unpacked();
    private static final Path CLASSES = archived();

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private @Nullable Path launcher;

    private Program(Path folder) {
        this.folder = folder;
        environment.put("PERSONALETAL_DATA", folder.resolve("data").toString());
    }

    /** With an embedded server under the folder. */
    static Program in(Path folder) {
        return new Program(folder);
    }

    /** With a database that is there already. */
    static Program in(Path folder, DatabaseAddress database) {
        Program program = new Program(folder);
        program.environment.put("PERSONALETAL_DATABASE_URL", database.url());
        program.environment.put("PERSONALETAL_DATABASE_USER", String.valueOf(database.user()));
        program.environment.put("PERSONALETAL_DATABASE_PASSWORD", String.valueOf(database.password()));
        return program;
    }

    Path output() {
        return folder.resolve("output");
    }

    /** What the program said and how it ended. */
    Answer run(String... arguments) {
        try {
            int code = start(arguments).waitFor();
            return new Answer(code, Files.readString(stdout()), Files.readString(stderr()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The night on an inbox. */
    Answer night(Path inbox, String... more) {
        return run(join(List.of("run", "--inbox", inbox.toString()), more));
    }

    /** The same in a virtual machine with more options. */
    Program with(String... moreOptions) {
        Program program = new Program(folder);
        program.environment.putAll(environment);
        program.options.addAll(options);
        program.options.addAll(List.of(moreOptions));
        program.launcher = launcher;
        return program;
    }

    /** The same in other surroundings. */
    Program under(String variable, String value) {
        Program program = with();
        program.environment.put(variable, value);
        return program;
    }

    /** The same started by a launcher, instead of by Java at once. */
    Program by(Path script) {
        Program program = with();
        program.launcher = script;
        return program;
    }

    Process start(String... arguments) throws IOException {
        if (launcher != null) {
            environment.put("PERSONALETAL_JAVA_OPTS", String.join(" ", options));
            return launch(join(List.of(launcher.toString()), arguments));
        }
        List<String> command = new ArrayList<>(java());
        command.addAll(1, options);
        return launch(join(command, arguments));
    }

    private Process launch(String... command) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(stdout().toFile())
                .redirectError(stderr().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PERSONALETAL_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A shell script that starts the program, as the launcher in the project's root does. */
    static String launcher() {
        return "#!/bin/sh\nexec '" + String.join("' '", java()) + "' \"$@\"\n";
    }

    private static List<String> java() {
        return java("-XX:SharedArchiveFile=" + CLASSES);
    }

    private static List<String> java(String archive) {
        return List.of(
                JAVA.toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                archive,
                "-Dpersonaletal.app=" + System.getProperty("personaletal.app", ""),
                "-Djava.awt.headless=true",
                "-jar",
                JAR.toString());
    }

    /** As the launcher does: the classes that a night loads, so that the next ones start from them. */
    private static Path archived() {
        try {
            Path archive = JAR.resolveSibling("classes.jsa");
            Path folder = JAR.resolveSibling("first-night");
            Program program = in(folder, Databases.create());
            Path inbox = Town.writeInbox(folder.resolve("inbox"), 40);
            program.launch(join(java("-XX:ArchiveClassesAtExit=" + archive), "run", "--inbox", inbox.toString()))
                    .waitFor();
            return archive;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the launcher does: unpacked, the program starts twice as fast. */
    private static Path unpacked() {
        try {
            Path folder = PACKAGED.resolveSibling(
                    "night-app-" + ProcessHandle.current().pid());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            new ProcessBuilder(
                            JAVA.toString(),
                            "-Djarmode=tools",
                            "-jar",
                            PACKAGED.toString(),
                            "extract",
                            "--destination",
                            folder.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return folder.resolve(PACKAGED.getFileName());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path stdout() {
        return folder.resolve("stdout.txt");
    }

    private Path stderr() {
        return folder.resolve("stderr.txt");
    }

    private static String[] join(List<String> first, String... more) {
        String[] all = first.toArray(new String[first.size() + more.length]);
        System.arraycopy(more, 0, all, first.size(), more.length);
        return all;
    }
}
