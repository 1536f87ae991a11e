package dk.personaletal.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is written to when a night needs a hand, and through which server.
 *
 * @param user null when the server asks for no login
 * @param passwordFile file whose first line is the password; null: {@code PERSONALETAL_MAIL_PASSWORD}
 */
public record Mail(
        @DefaultValue List<String> to,
        @DefaultValue("") String from,
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("starttls") Encryption encryption,
        @Nullable String user,
        @Nullable Path passwordFile) {

    /** How the connection is protected. */
    public enum Encryption {
        /** For a server on the same machine only. */
        NONE,
        /** Refuses to go on when the server can't. */
        STARTTLS,
        TLS
    }

    /** @throws IllegalArgumentException with a Danish sentence when nobody can be written to */
    public Mail {
        to = List.copyOf(to);
        if (to.isEmpty() || from.isEmpty() || host.isEmpty()) {
            throw new IllegalArgumentException("mail skal have mindst én modtager (to), en afsender (from) og host");
        }
    }
}
