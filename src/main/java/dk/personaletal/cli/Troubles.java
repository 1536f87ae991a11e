package dk.personaletal.cli;

import dk.personaletal.contract.ContractProblem;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.job.InboxMissing;
import dk.personaletal.job.LockLost;
import dk.personaletal.job.ReportProblem;
import dk.personaletal.publication.OutputProblem;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.shared.KeyProblem;
import dk.personaletal.shared.ShownText;
import java.io.UncheckedIOException;
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

    /** An exit code and its line, which may name what came from outside. */
    record Trouble(ExitCode code, String line) {
        Trouble {
            line = ShownText.of(line);
        }
    }

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
        if (e instanceof SettingsProblem || e instanceof ContractProblem || e instanceof KeyProblem) {
            return Optional.of(trouble(ExitCode.CONFIGURATION, e));
        }
        if (e instanceof DatabaseDiskFull) {
            return Optional.of(trouble(ExitCode.IO_TROUBLE, e));
        }
        if (e instanceof DatabaseUnavailable || e instanceof LockLost) {
            return Optional.of(trouble(ExitCode.DATABASE_AWAY, e));
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
