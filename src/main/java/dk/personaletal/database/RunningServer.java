package dk.personaletal.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The server of a folder that runs already: waited for while it starts, recovers or stops, ended when it's stuck. */
final class RunningServer {
    /** A shutdown writes what is in memory; broken off, the next start does it from the log instead. */
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private static final Duration TO_ANSWER = Duration.ofSeconds(10);

    private static final Duration TO_LEAVE = Duration.ofSeconds(20);

    /** Recovery may take hours. It says so in the server's log every ten seconds. */
    private static final Duration TO_RECOVER_WITHOUT_A_WORD = Duration.ofMinutes(5);

    private final ServerFolder folder;
    private final UsersLock users;
    private final Patience patience;
    private String seen = "";
    private Duration since = Duration.ZERO;

    RunningServer(ServerFolder folder, UsersLock users, Patience patience) {
        this.folder = folder;
        this.users = users;
        this.patience = patience;
    }

    /** One that answers; or empty when there is none, or none any more. */
    Optional<Postmaster> find() throws IOException {
        while (true) {
            Optional<Postmaster> found = Postmaster.find(folder);
            if (found.isEmpty()) {
                return found;
            }
            Answer answer = found.get().is(Postmaster.READY) ? Answer.of(folder.address(found.get())) : Answer.NOT_YET;
            if (answer == Answer.YES) {
                return found;
            }
            if (isStuck(found.get(), answer)) {
                end();
                return Optional.empty();
            }
            patience.pause(meaning(found.get(), answer));
        }
    }

    /** Waits until nobody else uses a server that is gone: they have yet to notice, or run where we can't see it. */
    void awaitOthers() throws IOException {
        Patience others = new Patience(TO_LEAVE);
        while (!users.isAlone()) {
            others.pause("Databasen i " + folder.root()
                    + " er i brug af en anden proces, men dens server svarer ikke herfra");
        }
    }

    private boolean isStuck(Postmaster postmaster, Answer answer) {
        String now = postmaster.status()
                + answer
                + (postmaster.is(Postmaster.STARTING) ? folder.log().toFile().length() : "");
        if (!now.equals(seen)) {
            seen = now;
            since = patience.waited();
        }
        return patience.waited().minus(since).compareTo(limit(postmaster, answer)) > 0;
    }

    private static Duration limit(Postmaster postmaster, Answer answer) {
        if (postmaster.is(Postmaster.STOPPING)) {
            return TO_STOP;
        }
        return postmaster.is(Postmaster.READY) && answer == Answer.NO ? TO_ANSWER : TO_RECOVER_WITHOUT_A_WORD;
    }

    private void end() throws IOException {
        awaitOthers();
        new ServerStopper(folder).stopAtOnce();
    }

    private static String meaning(Postmaster postmaster, Answer answer) {
        if (postmaster.is(Postmaster.STOPPING)) {
            return "Databasens server er ved at stoppe";
        }
        return answer == Answer.NO
                ? "Databasens server svarer ikke"
                : "Databasens server genopretter sig efter et nedbrud";
    }
}
