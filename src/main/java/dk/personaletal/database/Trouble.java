package dk.personaletal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Says in Danish what went wrong with the server and what to do about it. */
final class Trouble {
    private static final int LAST_LINES = 8;

    private Trouble() {}

    static DatabaseUnavailable with(ServerFolder folder, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new DatabaseUnavailable(
                    "Der kan ikke skrives i " + cause.getMessage()
                            + ". Giv brugeren adgang til mappen, eller vælg en anden med --data.",
                    cause);
        }
        String reason = String.valueOf(cause.getMessage());
        return isDiskFull(reason)
                ? new DatabaseDiskFull(diskFull(folder), cause)
                : new DatabaseUnavailable(
                        "Databasen i " + folder.root() + " kan ikke bruges: " + reason + ". " + otherWay(), cause);
    }

    static DatabaseUnavailable commandFailed(ServerFolder folder, String what) {
        return failed(folder, what, read(folder.commandOutput(), 0));
    }

    static boolean portWasTaken(ServerFolder folder, long logBefore) {
        return read(folder.log(), logBefore).contains("could not bind");
    }

    static DatabaseUnavailable startFailed(ServerFolder folder, long logBefore) {
        String command = read(folder.commandOutput(), 0);
        String said = command.contains("unshare") ? command : "";
        return failed(folder, "Databasens server kunne ikke startes.", said + read(folder.log(), logBefore));
    }

    private static DatabaseUnavailable failed(ServerFolder folder, String what, String output) {
        if (isDiskFull(output)) {
            return new DatabaseDiskFull(what + " " + diskFull(folder));
        }
        if (output.contains("unshare") || output.contains("cannot be run as root")) {
            return new DatabaseUnavailable(what
                    + " PostgreSQL vil ikke køre som root på denne maskine. Kør som en almindelig bruger, eller"
                    + " angiv en database med --database-url.");
        }
        List<String> lines = output.lines().toList();
        String last = String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        return new DatabaseUnavailable(what + " " + otherWay() + " Det sidste, PostgreSQL skrev:\n" + last);
    }

    private static boolean isDiskFull(String text) {
        return text.contains("No space left on device") || text.contains("not enough space");
    }

    static String diskFull(ServerFolder folder) {
        return "Disken er fuld ved " + folder.root() + ". Skaf plads, eller vælg en anden mappe med --data.";
    }

    private static String otherWay() {
        return "Ret fejlen, eller angiv en anden mappe med --data eller en database med --database-url.";
    }

    private static String read(Path file, long from) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int start = (int) Math.min(from, bytes.length);
            return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
