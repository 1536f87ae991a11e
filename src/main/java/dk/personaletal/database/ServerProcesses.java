package dk.personaletal.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The processes that run PostgreSQL's programs out of a folder, whoever started them; no other server is touched. */
final class ServerProcesses {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ServerProcesses() {}

    /** The program of a process when it's one of this folder's. A dead one that nobody has buried runs none. */
    static Optional<Path> program(ServerFolder folder, long pid) {
        return ProcessHandle.of(pid).flatMap(process -> program(folder, process));
    }

    /** Ends them all, as {@code kill -9}; whether there were any. Its caller holds the start lock. */
    static boolean end(ServerFolder folder) {
        List<ProcessHandle> left = of(folder);
        boolean any = !left.isEmpty();
        Patience patience = new Patience(PATIENCE);
        while (!left.isEmpty()) {
            left.forEach(ProcessHandle::destroyForcibly);
            patience.pause("Databasens server i " + folder.root() + " hænger og kan ikke afsluttes (proces "
                    + left.get(0).pid() + ")");
            left = of(folder);
        }
        return any;
    }

    private static List<ProcessHandle> of(ServerFolder folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> program(folder, process).isPresent())
                .toList();
    }

    private static Optional<Path> program(ServerFolder folder, ProcessHandle process) {
        return process.info().command().map(Path::of).filter(path -> path.startsWith(folder.root()));
    }
}
