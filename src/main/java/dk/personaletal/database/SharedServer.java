package dk.personaletal.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** This process' one share in the server of a folder, counted by the handles open on it. */
final class SharedServer {
    private final ServerFolder folder;
    private final UsersLock users;
    private final DatabaseAddress address;
    private int handles;

    private SharedServer(ServerFolder folder, UsersLock users, DatabaseAddress address) {
        this.folder = folder;
        this.users = users;
        this.address = address;
    }

    static SharedServer startOrJoin(ServerFolder folder, Runnable whileStarting) {
        try (StartLock start = StartLock.take(folder)) {
            UsersLock users = UsersLock.open(folder);
            try {
                Postmaster postmaster = runningOrStarted(folder, users, whileStarting);
                users.join();
                DatabaseAddress address = folder.address(postmaster.port());
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

    private static Postmaster runningOrStarted(ServerFolder folder, UsersLock users, Runnable whileStarting)
            throws IOException {
        Optional<Postmaster> running = Postmaster.findRunning(folder);
        if (running.isPresent()) {
            return running.get();
        }
        if (!users.isAlone()) {
            throw new DatabaseUnavailable("Databasen i " + folder.root()
                    + " er i brug af en anden proces, men dens server svarer ikke herfra. Vent til den anden proces"
                    + " er færdig, eller stop den, og prøv igen.");
        }
        whileStarting.run();
        return new ServerStarter(folder).start();
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

    void leave() {
        try (StartLock start = StartLock.take(folder);
                users) {
            users.leave();
            if (users.isAlone()) {
                ServerStarter.stop(folder);
            }
        } catch (IOException e) {
            throw Trouble.with(folder, e);
        }
    }
}
