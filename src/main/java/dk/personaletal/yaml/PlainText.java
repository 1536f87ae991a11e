package dk.personaletal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file that people write: UTF-8, and no longer than a person writes. */
public final class PlainText {
    private static final int LONGEST_BYTES = 1 << 20;

    private PlainText() {}

    /** The file's bytes. */
    public static byte[] read(Path file) {
        if (Files.isDirectory(file)) {
            throw new YamlProblem(file + " er en mappe og ikke en fil. Angiv filen i mappen.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new YamlProblem(file + " findes ikke. Kontrollér stien.");
        } catch (IOException e) {
            throw new YamlProblem(file + " kan ikke læses. Giv brugeren læseret, og kontrollér disken.");
        }
    }

    /** @param name as messages call the file */
    public static String decode(String name, byte[] content) {
        if (content.length > LONGEST_BYTES) {
            throw new YamlProblem(name + " er over 1 MB og kan ikke være rigtig. Angiv den rigtige fil.");
        }
        if (isWide(content)) {
            throw new YamlProblem(name + " er gemt som UTF-16. Gem den som UTF-8.");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            throw YamlProblem.at(name, line, "tegnene er ikke UTF-8. Gem filen som UTF-8.");
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static boolean isWide(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int first = content[0] & 0xff;
        int second = content[1] & 0xff;
        return first == 0xfe && second == 0xff || first == 0xff && second == 0xfe || first == 0 || second == 0;
    }
}
