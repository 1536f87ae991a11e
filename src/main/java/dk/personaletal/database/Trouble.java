package dk.personaletal.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        if (isDiskFull(reason)) {
            return new DatabaseDiskFull(diskFull(folder), cause);
        }
        String known = Symptom.in(reason)
                .orElse("Databasen i " + folder.root() + " kan ikke bruges: " + reason + ". " + otherWay());
        return new DatabaseUnavailable(known, cause);
    }

    static DatabaseUnavailable commandFailed(ServerFolder folder, String what) {
        return failed(folder, what, read(folder.commandOutput(), 0));
    }

    static boolean portWasTaken(ServerFolder folder, long logBefore) {
        return read(folder.log(), logBefore).contains("could not bind");
    }

    static DatabaseUnavailable startFailed(ServerFolder folder, long logBefore) {
        String command = read(folder.commandOutput(), 0);
        String log = read(folder.log(), logBefore);
        String said = log.isBlank() || Symptom.in(command).isPresent() ? command : "";
        return failed(folder, "Databasens server kunne ikke startes.", said + log);
    }

    /** Keeps why a program couldn't be run, as if it had said so itself. */
    static void note(ServerFolder folder, IOException cannotBeRun) throws IOException {
        Files.writeString(folder.commandOutput(), cannotBeRun.getMessage() + "\n", StandardOpenOption.CREATE);
    }

    static DatabaseUnavailable notExecutable(ServerFolder folder) {
        return new DatabaseUnavailable("Programmer kan ikke køres fra " + folder.root()
                + " (disken er monteret med noexec). Vælg en anden mappe med --data, eller angiv en database med"
                + " --database-url.");
    }

    static DatabaseUnavailable open(Path folder) {
        return new DatabaseUnavailable("Rettighederne til " + folder
                + " kan ikke sættes, og PostgreSQL kræver, at kun ejeren har adgang (0700). De bestemmes af, hvem der"
                + " ejer mappen, og hvordan disken er monteret. Montér den med brugeren som ejer (uid=, dmask=0077),"
                + " eller vælg en anden mappe med --data.");
    }

    static String diskFull(ServerFolder folder) {
        return "Disken er fuld ved " + folder.root() + ". Skaf plads, eller vælg en anden mappe med --data.";
    }

    static String otherWay() {
        return "Ret fejlen, eller angiv en anden mappe med --data eller en database med --database-url.";
    }

    private static DatabaseUnavailable failed(ServerFolder folder, String what, String output) {
        if (isDiskFull(output) || folder.isFull()) {
            return new DatabaseDiskFull(what + " " + diskFull(folder));
        }
        return new DatabaseUnavailable(what + " " + Symptom.in(output).orElseGet(() -> last(output)));
    }

    private static String last(String output) {
        List<String> lines = output.lines().toList();
        return otherWay() + " Det sidste, PostgreSQL skrev: "
                + String.join(" / ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private static boolean isDiskFull(String text) {
        return text.contains("No space left on device")
                || text.contains("not enough space")
                || text.contains("Disk quota exceeded");
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
