package dk.personaletal.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Makes the data folder when there is none, and starts the server; its caller holds the start lock. */
final class ServerStarter {
    private static final long LOG_LIMIT_BYTES = 10 << 20;
    private static final int ATTEMPTS = 3;

    private final ServerFolder folder;
    private final RunningServer running;
    private final ServerBinaries binaries;
    private final ServerCommands commands;

    ServerStarter(ServerFolder folder, RunningServer running, Patience patience) throws IOException {
        this.folder = folder;
        this.running = running;
        this.binaries = new ServerBinaries(folder);
        this.commands = new ServerCommands(folder, binaries.unpacked(), patience);
    }

    Postmaster start() throws IOException {
        folder.removeUnfinishedData();
        if (!folder.hasData()) {
            create();
        }
        folder.closeData();
        ServerSettings.write(folder.data());
        startNewLogWhenLong();
        long logBefore = Files.size(folder.log());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Postmaster.clearRemains(folder);
            logBefore = Files.size(folder.log());
            Optional<Postmaster> started = startOnce();
            if (started.isPresent()) {
                return started.get();
            }
            if (!Trouble.portWasTaken(folder, logBefore)
                    && !ServerProcesses.end(folder)
                    && !binaries.renewWhenDamaged()) {
                break;
            }
        }
        throw Trouble.startFailed(folder, logBefore);
    }

    private Optional<Postmaster> startOnce() throws IOException {
        try {
            commands.start(freePort());
        } catch (IOException cannotBeRun) {
            Trouble.note(folder, cannotBeRun);
            return Optional.empty();
        }
        return running.find();
    }

    private void create() throws IOException {
        Path unfinished = folder.newData();
        folder.writePasswordIfMissing();
        if (!made(unfinished)) {
            boolean renewed = binaries.renewWhenDamaged();
            unfinished = folder.newData();
            if (!renewed || !made(unfinished)) {
                throw Trouble.commandFailed(folder, "Databasen kunne ikke oprettes.");
            }
        }
        ServerSettings.include(unfinished);
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean made(Path unfinished) throws IOException {
        try {
            return commands.initdb(unfinished);
        } catch (IOException cannotBeRun) {
            Trouble.note(folder, cannotBeRun);
            return false;
        }
    }

    private void startNewLogWhenLong() throws IOException {
        Path log = folder.log();
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(log, "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
