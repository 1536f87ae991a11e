package dk.personaletal.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A key as people and systems write it: 64 hexadecimal digits, however the text is encoded and the line ends. */
final class KeyText {
    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{64}");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST = 1024;
    private static final String REMEDY = "Hent den fra sikkerhedskopien, og giv brugeren adgang til den.";

    private KeyText() {}

    /** @throws KeyProblem which doesn't show what the file holds */
    static byte[] read(Path file) {
        String text = text(content(file)).strip();
        if (text.isEmpty()) {
            throw problem(file, "er tom");
        }
        if (!KEY.matcher(text).matches()) {
            throw problem(file, "indeholder ikke 64 hexadecimale cifre");
        }
        return HexFormat.of().parseHex(text);
    }

    private static byte[] content(Path file) {
        if (Files.notExists(file)) {
            throw new KeyProblem(
                    "nøglefilen " + file + " findes ikke",
                    "Montér den, hent den fra sikkerhedskopien, eller lav den første gang med (umask 077; openssl rand"
                            + " -hex 32 > " + file + ").");
        }
        if (Files.isDirectory(file)) {
            throw problem(file, "er en mappe");
        }
        try {
            // a pipe would never end
            if (!Files.readAttributes(file, "isRegularFile").containsValue(true)) {
                throw problem(file, "er ikke en almindelig fil");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(LONGEST);
            }
        } catch (AccessDeniedException e) {
            throw problem(file, "må ikke læses af brugeren");
        } catch (IOException e) {
            throw problem(file, "kan ikke læses");
        }
    }

    private static String text(byte[] content) {
        boolean wide = Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .anyMatch(charset -> new String(content, charset).startsWith(BYTE_ORDER_MARK));
        return new String(content, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                .replace(BYTE_ORDER_MARK, "");
    }

    private static KeyProblem problem(Path file, String what) {
        return new KeyProblem("nøglefilen " + file + " " + what, REMEDY);
    }
}
