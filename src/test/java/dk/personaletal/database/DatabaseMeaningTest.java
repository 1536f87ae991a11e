package dk.personaletal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseMeaningTest {
    private static final String SAID = "FATAL: das Passwort für hemmelig stimmt nicht";

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments("28P01", null, "kodeordet afvises"),
                arguments("3D000", null, "findes ikke på serveren"),
                arguments("25006", null, "kan kun læses"),
                arguments("53300", null, "plads til flere forbindelser"),
                arguments("57P03", null, "ved at starte"),
                arguments("08P01", null, "ikke PostgreSQL"),
                arguments("08001", new UnknownHostException("x"), "værtsnavnet kendes ikke"),
                arguments("08001", new ConnectException("x"), "svarer ikke på den port"),
                arguments("08001", new SocketTimeoutException("x"), "svarer ikke"),
                arguments("08001", new EOFException("x"), "svarer ikke"),
                arguments("08006", new SSLHandshakeException("x"), "krypterede forbindelse"),
                arguments("08006", new FileNotFoundException("x"), "krypterede forbindelse"),
                arguments("08006", null, "certifikat godkendes ikke"),
                arguments("XX000", null, "SQL-tilstand XX000"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("failures")
    void isToldByStateAndCauseAndNeverInTheServersWords(String state, Throwable cause, String words) {
        DatabaseAddress address = new DatabaseAddress("jdbc:postgresql://db/x?user=y", "y", "hemmelig");
        SQLException inner = new SQLException(SAID, state, cause);
        SQLException pooled = new SQLTransientConnectionException("timed out", inner);
        for (SQLException e : new SQLException[] {inner, pooled}) {
            assertThat(DatabaseMeaning.get(e).line(address))
                    .contains(words, "jdbc:postgresql://db/x ")
                    .endsWith(".")
                    .doesNotContain("hemmelig", "FATAL", "user=");
        }
    }

    @Test
    void whatIsOurOwnFaultHasNoMeaning() {
        assertThat(DatabaseMeaning.find(new SQLException(SAID, "42601"))).isEmpty();
    }
}
