package dk.personaletal.database;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a failure of the database means to an operator. Told from SQLSTATE and the kind of exception and never from the
 * server's or the driver's words, which are in the language that somebody has chosen, and may tell too much.
 *
 * @param what what is wrong, to be said after a colon
 * @param remedy what to do, a sentence or two
 */
public record DatabaseMeaning(String what, String remedy) {
    /** PostgreSQL's read_only_sql_transaction. */
    public static final String READ_ONLY_STATE = "25006";

    /** A standby, or after a failover. */
    public static final DatabaseMeaning READ_ONLY = new DatabaseMeaning(
            "den kan kun læses (en standby, eller den er sat til default_transaction_read_only)",
            "Ret adressen til den server, der kan skrives på, eller vent, til den er det, og kør igen.");

    private static final String UNKNOWN = "ukendt";

    private static final DatabaseMeaning LOST =
            new DatabaseMeaning("forbindelsen blev tabt", "Kontrollér serveren, og kør igen; intet er halvt.");

    /** Also in the middle of a night. */
    private static final Map<String, DatabaseMeaning> ANY_TIME = Map.of(
            READ_ONLY_STATE,
            READ_ONLY,
            "53200",
            new DatabaseMeaning("serveren har ikke hukommelse nok", "Giv den mere, og kør igen."),
            "53300",
            new DatabaseMeaning(
                    "serveren eller brugeren har ikke plads til flere forbindelser",
                    "Luk andre, eller hæv max_connections eller brugerens connection limit, og kør igen."),
            "53400",
            new DatabaseMeaning(
                    "en grænse, serveren har sat, er nået, for eksempel temp_file_limit",
                    "Hæv den for brugeren, og kør igen; intet er halvt."),
            "57P03",
            new DatabaseMeaning("serveren er ved at starte eller lukke", "Vent et øjeblik, og kør igen."));

    private static final Map<String, DatabaseMeaning> AT_THE_DOOR = Map.of(
            "28P01",
                    new DatabaseMeaning(
                            "brugeren eller kodeordet afvises",
                            "Kontrollér PERSONALETAL_DATABASE_USER og PERSONALETAL_DATABASE_PASSWORD."),
            "28000",
                    new DatabaseMeaning(
                            "serveren afviser brugeren eller den slags forbindelse",
                            "Kontrollér PERSONALETAL_DATABASE_USER, sslmode i adressen og serverens pg_hba.conf."),
            "3D000",
                    new DatabaseMeaning(
                            "den findes ikke på serveren",
                            "Kontrollér databasens navn i adressen, eller lav den"
                                    + " (jobs/runbooks/flyt-til-rigtig-postgresql.md)."),
            "42501",
                    new DatabaseMeaning(
                            "brugeren har ikke ret til det",
                            "Kør jobs/database/roller.sql som serverens administrator."),
            "55000",
                    new DatabaseMeaning(
                            "den tager ikke imod forbindelser",
                            "Bed serverens administrator åbne den (allow_connections)."),
            "22023",
                    new DatabaseMeaning(
                            "adressen siger noget, der ikke findes, for eksempel en forkert sslmode",
                            "Ret det, der står efter ? i --database-url eller PERSONALETAL_DATABASE_URL."),
            "08004",
                    new DatabaseMeaning(
                            "serveren kræver et kodeord, som ikke er givet, eller kan ikke det, sslmode forlanger",
                            "Kontrollér PERSONALETAL_DATABASE_PASSWORD og sslmode i adressen."),
            "08P01",
                    new DatabaseMeaning(
                            "det, der svarer, er ikke PostgreSQL",
                            "Kontrollér vært og port, og at det ikke er en proxy."));

    /** Of what happened to a connection that was made. */
    public static Optional<DatabaseMeaning> find(SQLException e) {
        return Optional.ofNullable(ANY_TIME.get(state(e)));
    }

    /** Of what kept a connection from being made or its first questions from being answered. */
    public static DatabaseMeaning get(SQLException e) {
        return find(e).or(() -> Optional.ofNullable(AT_THE_DOOR.get(state(e))))
                .or(() -> NetworkMeaning.find(state(e), e))
                .or(() -> isLost(state(e)) ? Optional.of(LOST) : Optional.empty())
                .orElseGet(() -> new DatabaseMeaning(
                        "den svarer med SQL-tilstand " + state(e), "Se serverens log, og kør igen."));
    }

    private static boolean isLost(String state) {
        return state.equals(UNKNOWN) || LostConnection.isSaidBy(state);
    }

    /** In one line. */
    public String line(DatabaseAddress address) {
        return "Databasen " + address.shown() + " kan ikke bruges: " + what + ". " + remedy;
    }

    /** The innermost that has one: a pool's complaint wraps the driver's. */
    private static String state(SQLException e) {
        return Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(Objects::nonNull)
                .reduce((outer, inner) -> inner)
                .orElse(UNKNOWN);
    }
}
