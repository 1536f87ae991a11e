package dk.personaletal.database;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What it means that no connection came about, for which the driver has few states and many causes. */
final class NetworkMeaning {
    private static final String CONNECTION_TROUBLE = "08";
    private static final String BROKEN_OFF = "08006";

    private static final DatabaseMeaning NO_ANSWER =
            new DatabaseMeaning("serveren svarer ikke", "Kontrollér adressen, og at serveren kører.");
    private static final DatabaseMeaning UNKNOWN_HOST =
            new DatabaseMeaning("værtsnavnet kendes ikke", "Kontrollér adressen og navneopslaget (DNS).");
    private static final DatabaseMeaning CLOSED_PORT =
            new DatabaseMeaning("serveren svarer ikke på den port", "Kontrollér adressen, og at serveren kører.");
    private static final DatabaseMeaning NO_ENCRYPTION = new DatabaseMeaning(
            "den krypterede forbindelse kan ikke laves, eller serverens certifikat godkendes ikke",
            "Kontrollér sslmode og sslrootcert i adressen (jobs/runbooks/flyt-til-rigtig-postgresql.md).");

    private NetworkMeaning() {}

    /** @param state the driver's */
    static Optional<DatabaseMeaning> find(String state, Throwable e) {
        if (!state.startsWith(CONNECTION_TROUBLE)) {
            return Optional.empty();
        }
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> ofCause(cause).stream())
                .findFirst()
                // a certificate of another host is told without a cause
                .or(() -> Optional.of(state.equals(BROKEN_OFF) ? NO_ENCRYPTION : NO_ANSWER));
    }

    private static Optional<DatabaseMeaning> ofCause(Throwable cause) {
        if (cause instanceof UnknownHostException) {
            return Optional.of(UNKNOWN_HOST);
        }
        if (cause instanceof ConnectException) {
            return Optional.of(CLOSED_PORT);
        }
        // a certificate that can't be read, or not be trusted
        if (cause instanceof SSLException
                || cause instanceof FileNotFoundException
                || cause instanceof GeneralSecurityException) {
            return Optional.of(NO_ENCRYPTION);
        }
        return cause instanceof IOException ? Optional.of(NO_ANSWER) : Optional.empty();
    }
}
