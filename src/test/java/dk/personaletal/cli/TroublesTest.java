package dk.personaletal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.personaletal.database.DatabaseMisconfigured;
import dk.personaletal.database.DatabaseUnavailable;
import dk.personaletal.files.OutputProblem;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.shared.KeyProblem;
import dk.personaletal.workplace.LockLost;
import dk.personaletal.workplace.ReportProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TroublesTest {
    private static final Path FOLDER = Path.of("out");

    static Stream<Arguments> troubles() {
        return Stream.of(
                arguments(new Usage("x"), 64),
                arguments(new ReportProblem("x"), 66),
                arguments(new DatabaseUnavailable("x"), 69),
                arguments(new LockLost(), 69),
                arguments(wrapped("08006"), 69),
                arguments(wrapped("57P01"), 69),
                arguments(wrapped("25006"), 69),
                arguments(new DatabaseMisconfigured("x"), 78),
                arguments(new InvalidPathException("x", "y"), 78),
                arguments(wrapped("57P05"), 69),
                arguments(wrapped("25P03"), 69),
                arguments(wrapped("53300"), 69),
                arguments(new SQLException("connection is closed"), 69),
                arguments(besides(wrapped("08003")), 69),
                arguments(wrapped("23505"), 70),
                arguments(new IllegalStateException("x"), 70),
                arguments(OutputProblem.of(FOLDER, new AccessDeniedException("out")), 73),
                arguments(OutputProblem.of(FOLDER, new IOException("No space left on device")), 74),
                arguments(new UncheckedIOException(new IOException("Input/output error")), 74),
                arguments(wrapped("53100"), 74),
                arguments(new Busy(173), 75),
                arguments(new SettingsProblem("x"), 78),
                arguments(new KeyProblem("x", "y"), 78));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void eachTroubleHasItsCode(Throwable trouble, int code) {
        assertThat(Troubles.of(trouble).code().code()).isEqualTo(code);
    }

    @Test
    void aLineThatNamesWhatCameFromOutsideShowsNoNumber() {
        assertThat(Troubles.of(new Usage("Filen 010170-1234\n.csv findes ikke."))
                        .line())
                .isEqualTo("Filen xxxxxx-xxxx?.csv findes ikke.");
    }

    /** As when a step fails, and what goes wrong next tells why. */
    private static RuntimeException besides(RuntimeException other) {
        RuntimeException first = new IllegalStateException("x");
        first.addSuppressed(other);
        other.addSuppressed(first);
        return first;
    }

    private static RuntimeException wrapped(String sqlState) {
        return new IllegalStateException(new SQLException("x", sqlState));
    }
}
