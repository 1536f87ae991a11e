package dk.personaletal.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files can't be written. The message is Danish and says what to do. */
public final class OutputProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean deviceTrouble;

    private OutputProblem(String message, boolean deviceTrouble, @Nullable IOException cause) {
        super(message, cause);
        this.deviceTrouble = deviceTrouble;
    }

    public static OutputProblem of(Path folder, IOException cause) {
        if (cause instanceof InTheWay another) {
            return inTheWay(another);
        }
        String reason = cause instanceof FileSystemException problem && problem.getReason() != null
                ? problem.getReason()
                : String.valueOf(cause.getMessage());
        boolean full = reason.contains("No space left") || reason.contains("quota") || reason.contains("Input/output");
        String what = full
                ? "Disken er fuld eller svarer ikke ved skrivning til " + folder
                        + ". Skaf plads, og kør igen; intet er offentliggjort halvt."
                : "Kan ikke skrive i mappen " + folder
                        + ". Giv brugeren skriveret, eller vælg en anden med --output, --internal eller --draft.";
        return new OutputProblem(what, full, cause);
    }

    private static OutputProblem inTheWay(InTheWay another) {
        return new OutputProblem(
                another.place()
                        + " er ikke den mappe, som programmet har lagt der, men et link, en fil eller et andet indhold."
                        + " Flyt det, og kør igen; intet er overskrevet, og links følges ikke.",
                false,
                another);
    }

    /** Something else lies where a published file belongs; it's left alone. */
    public static OutputProblem differs(Path file) {
        return new OutputProblem(
                "Filen " + file
                        + " er en anden end den, der blev udgivet. Flyt den, og kør igen; intet er overskrevet.",
                false,
                null);
    }

    /** Whether the disk is full or broken, rather than the folder closed to us. */
    public boolean deviceTrouble() {
        return deviceTrouble;
    }
}
