package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** This process' one share in the server of a folder, counted by the handles open on it. */
final class SharedServer {
    /** Whoever holds the start lock for longer is going to use the server, and stops it. */
    private static final Duration TO_LEAVE = Duration.ofSeconds(20);

    private final ServerFolder folder;
    private final UsersLock users;
    private final DatabaseAddress address;
    private int handles;

    private SharedServer(ServerFolder folder, UsersLock users, DatabaseAddress address) {
        this.folder = folder;
        this.users = users;
        this.address = address;
    }

    static SharedServer startOrJoin(ServerFolder folder, Runnable whileStarting, Patience patience) {
        try (StartLock start = StartLock.take(folder, patience)) {
            UsersLock users = UsersLock.open(folder);
            try {
                Postmaster postmaster = runningOrStarted(folder, users, whileStarting, patience);
                users.join();
                DatabaseAddress address = folder.address(postmaster);
                ApplicationDatabase.ensure(folder, address);
                return new SharedServer(folder, users, address);
            } catch (IOException | RuntimeException e) {
                users.close();
                throw e;
            }
        } catch (IOException e) {
            throw Trouble.with(folder, e);
        }
    }

    private static Postmaster runningOrStarted(
            ServerFolder folder, UsersLock users, Runnable whileStarting, Patience patience) throws IOException {
        RunningServer running = new RunningServer(folder, users, patience);
        Optional<Postmaster> found = running.find();
        if (found.isPresent()) {
            return found.get();
        }
        running.awaitOthers();
        whileStarting.run();
        return new ServerStarter(folder, running, patience).start();
    }

    Path root() {
        return folder.root();
    }

    DatabaseAddress address() {
        return address;
    }

    void enter() {
        handles++;
    }

    /** How many handles are left. */
    int exit() {
        return --handles;
    }

    /**
     * Whether the server is gone, or going, because the disk under it is full. Its own last words are lost when they
     * lie on that disk.
     */
    boolean isGoneForWantOfSpace() {
        return folder.isFull() && Answer.of(address) != Answer.YES;
    }

    void leave() {
        try (users) {
            users.leave();
            stopWhenLast();
        } catch (IOException | DatabaseUnavailable e) {
            // what was to be done is done; the next start deals with a server that is left
        }
    }

    private void stopWhenLast() throws IOException {
        try (StartLock start = StartLock.take(folder, new Patience(TO_LEAVE))) {
            if (users.isAlone()) {
                new ServerStopper(folder).stop();
            }
        }
    }
}
