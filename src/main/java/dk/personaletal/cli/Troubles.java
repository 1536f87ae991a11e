package dk.personaletal.cli;

import dk.personaletal.contract.ContractProblem;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.DatabaseMeaning;
import dk.personaletal.database.DatabaseMisconfigured;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.job.InboxMissing;
import dk.personaletal.job.LockLost;
import dk.personaletal.job.ReportProblem;
import dk.personaletal.publication.OutputProblem;
import dk.personaletal.settings.SettingsProblem;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into one line for people and a code for schedulers. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final String CONNECTION_TROUBLE = "08";
    private static final String OPERATOR_INTERVENTION = "57P";

    private Troubles() {}

    /** An exit code and its line. */
    record Trouble(ExitCode code, String line) {}

    static Trouble of(Throwable e) {
        // Spring Batch wraps what goes wrong in a step
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Optional<Trouble> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return ofCause(e);
    }

    private static Optional<Trouble> known(Throwable e) {
        if (e instanceof Told told) {
            return Optional.of(told.trouble());
        }
        if (e instanceof Usage) {
            return Optional.of(trouble(ExitCode.USAGE, e));
        }
        if (e instanceof Busy) {
            return Optional.of(trouble(ExitCode.BUSY, e));
        }
        if (e instanceof ReportProblem || e instanceof InboxMissing) {
            return Optional.of(trouble(ExitCode.MISSING, e));
        }
        if (e instanceof SettingsProblem || e instanceof ContractProblem || e instanceof DatabaseMisconfigured) {
            return Optional.of(trouble(ExitCode.CONFIGURATION, e));
        }
        if (e instanceof DatabaseDiskFull) {
            return Optional.of(trouble(ExitCode.IO_TROUBLE, e));
        }
        if (e instanceof DatabaseUnavailable || e instanceof LockLost) {
            return Optional.of(trouble(ExitCode.DATABASE_AWAY, e));
        }
        if (e instanceof InvalidPathException) {
            return Optional.of(unreadableName());
        }
        if (e instanceof OutputProblem output) {
            return Optional.of(trouble(output.deviceTrouble() ? ExitCode.IO_TROUBLE : ExitCode.CANNOT_WRITE, e));
        }
        return Optional.empty();
    }

    private static Trouble ofCause(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return ofDatabase(sql, e);
            }
            if (cause instanceof UncheckedIOException) {
                return new Trouble(
                        ExitCode.IO_TROUBLE,
                        "En fil kan ikke læses eller skrives: " + cause.getMessage()
                                + ". Kontrollér disk og rettigheder, og kør igen.");
            }
        }
        return bug(e);
    }

    private static Trouble ofDatabase(SQLException sql, Throwable e) {
        Optional<DatabaseMeaning> meaning = DatabaseMeaning.find(sql);
        if (meaning.isPresent()) {
            return new Trouble(
                    ExitCode.DATABASE_AWAY,
                    "Databasen kan ikke bruges: " + meaning.get().what() + ". "
                            + meaning.get().remedy());
        }
        String state = String.valueOf(sql.getSQLState());
        if (state.startsWith(CONNECTION_TROUBLE) || state.startsWith(OPERATOR_INTERVENTION)) {
            return new Trouble(
                    ExitCode.DATABASE_AWAY,
                    "Forbindelsen til databasen blev tabt. Kontrollér serveren, og kør igen; intet er halvt.");
        }
        if (DatabaseDiskFull.isSaidBy(sql)) {
            return new Trouble(ExitCode.IO_TROUBLE, DatabaseDiskFull.MESSAGE);
        }
        return bug(e);
    }

    /** A name of a file that the surroundings' character set has no way to write. */
    static Trouble unreadableName() {
        return new Trouble(
                ExitCode.CONFIGURATION,
                "Et fil- eller mappenavn kan ikke læses med tegnsættet " + System.getProperty("sun.jnu.encoding")
                        + ". Sæt LC_ALL=C.UTF-8, eller start med ./personaletal, som gør det; er navnet ikke UTF-8, så"
                        + " omdøb.");
    }

    private static Trouble bug(Throwable e) {
        LOG.error("Unexpected failure", e);
        return new Trouble(
                ExitCode.BUG,
                "Programmet fejlede uventet (" + e.getClass().getSimpleName()
                        + "). Intet er halvt. Kør igen; fejler det stadig, så send loggen til udviklerne.");
    }

    private static Trouble trouble(ExitCode code, Throwable e) {
        return new Trouble(code, String.valueOf(e.getMessage()));
    }
}
