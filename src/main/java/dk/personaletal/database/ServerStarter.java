package dk.personaletal.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Makes the data folder when there is none, and starts and stops the server; its caller holds the start lock. */
final class ServerStarter {
    private static final long LOG_LIMIT_BYTES = 10 << 20;
    private static final int ATTEMPTS = 3;

    private final ServerFolder folder;
    private final ServerCommands commands;

    ServerStarter(ServerFolder folder) throws IOException {
        this.folder = folder;
        this.commands = new ServerCommands(folder, ServerBinaries.unpackedIn(folder));
    }

    Postmaster start() throws IOException {
        folder.removeUnfinishedData();
        if (!Files.exists(folder.data())) {
            create();
        }
        ServerSettings.write(folder.data());
        Postmaster.removeIfForeign(folder);
        startNewLogWhenLong();
        for (int attempt = 1; ; attempt++) {
            long logBefore = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            if (commands.start(freePort())) {
                return Postmaster.findRunning(folder).orElseThrow(() -> Trouble.startFailed(folder, logBefore));
            }
            if (attempt == ATTEMPTS || !Trouble.portWasTaken(folder, logBefore)) {
                throw Trouble.startFailed(folder, logBefore);
            }
        }
    }

    static void stop(ServerFolder folder) throws IOException {
        if (Postmaster.findRunning(folder).isPresent()) {
            new ServerStarter(folder).commands.stop();
        }
    }

    private void create() throws IOException {
        Path unfinished = folder.newData();
        folder.writePasswordIfMissing();
        commands.initdb(unfinished);
        ServerSettings.include(unfinished);
        Files.move(unfinished, folder.data(), StandardCopyOption.ATOMIC_MOVE);
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
