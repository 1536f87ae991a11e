package dk.personaletal.cli;

import dk.personaletal.contract.ContractProblem;
import dk.personaletal.database.DatabaseDiskFull;
import dk.personaletal.database.DatabaseMeaning;
import dk.personaletal.database.DatabaseMisconfigured;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.database.LostConnection;
import dk.personaletal.files.OutputProblem;
import dk.personaletal.intake.InboxMissing;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.shared.KeyProblem;
import dk.personaletal.shared.ShownText;
import dk.personaletal.workplace.LockLost;
import dk.personaletal.workplace.ReportProblem;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into one line for people and a code for schedulers. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private Troubles() {}

    /** An exit code and its line, which may name what came from outside. */
    record Trouble(ExitCode code, String line) {
        Trouble {
            line = ShownText.of(line);
        }
    }

    static Trouble of(Throwable e) {
        // Spring Batch wraps what goes wrong in a step, and what goes wrong after that
        List<Throwable> causes = Causes.of(e);
        return first(causes, Troubles::known)
                .or(() -> first(causes, Troubles::ofCause))
                .orElseGet(() -> bug(e));
    }

    private static Optional<Trouble> first(List<Throwable> causes, Function<Throwable, Optional<Trouble>> kind) {
        return causes.stream().map(kind).flatMap(Optional::stream).findFirst();
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
        if (e instanceof SettingsProblem
                || e instanceof ContractProblem
                || e instanceof DatabaseMisconfigured
                || e instanceof KeyProblem) {
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

    private static Optional<Trouble> ofCause(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return ofDatabase(sql);
        }
        return cause instanceof UncheckedIOException
                ? Optional.of(new Trouble(
                        ExitCode.IO_TROUBLE,
                        "En fil kan ikke læses eller skrives: " + cause.getMessage()
                                + ". Kontrollér disk og rettigheder, og kør igen."))
                : Optional.empty();
    }

    private static Optional<Trouble> ofDatabase(SQLException sql) {
        Optional<DatabaseMeaning> meaning = DatabaseMeaning.find(sql);
        if (meaning.isPresent()) {
            return Optional.of(new Trouble(
                    ExitCode.DATABASE_AWAY,
                    "Databasen kan ikke bruges: " + meaning.get().what() + ". "
                            + meaning.get().remedy()));
        }
        if (LostConnection.isSaidBy(sql)) {
            return Optional.of(new Trouble(ExitCode.DATABASE_AWAY, LostConnection.MESSAGE));
        }
        return DatabaseDiskFull.isSaidBy(sql)
                ? Optional.of(new Trouble(ExitCode.IO_TROUBLE, DatabaseDiskFull.MESSAGE))
                : Optional.empty();
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
