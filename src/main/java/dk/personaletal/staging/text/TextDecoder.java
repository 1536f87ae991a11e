package dk.personaletal.staging.text;

import dk.personaletal.staging.text.UnreadableFile.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters, where the first byte that isn't ASCII decides: UTF-8 if it starts a UTF-8 character, else
 * Windows-1252. A file that then breaks its encoding is unreadable rather than half garbled.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_CHARACTER = 4;

    @Nullable
    private CharsetDecoder decoder;

    /** Decodes what it can; an unfinished character stays in {@code in}. */
    void decode(ByteBuffer in, CharBuffer out) throws UnreadableFile {
        if (decoder == null) {
            copyAscii(in, out);
            decoder = in.hasRemaining() && out.hasRemaining() ? choose(in) : null;
        }
        if (decoder != null && decoder.decode(in, out, false).isError()) {
            throw unreadable();
        }
    }

    /** What the file's last bytes are, when they're an unfinished character. */
    void decodeRest(ByteBuffer in, CharBuffer out) throws UnreadableFile {
        if (decoder != null) {
            throw new UnreadableFile(Reason.FILE_TRUNCATED, "en fil, der slutter med et helt tegn");
        }
        decoder = strict(WINDOWS_1252);
        decode(in, out);
    }

    static UnreadableFile unreadable() {
        return new UnreadableFile(
                Reason.UNREADABLE_ENCODING, "UTF-8 (med eller uden BOM) eller Windows-1252/ISO-8859-1");
    }

    private static void copyAscii(ByteBuffer in, CharBuffer out) {
        while (in.hasRemaining() && out.hasRemaining() && in.get(in.position()) >= 0) {
            out.put((char) in.get());
        }
    }

    @Nullable
    private static CharsetDecoder choose(ByteBuffer in) {
        ByteBuffer first = in.slice(in.position(), Math.min(LONGEST_CHARACTER, in.remaining()));
        CharBuffer decoded = CharBuffer.allocate(LONGEST_CHARACTER);
        CoderResult result = strict(StandardCharsets.UTF_8).decode(first, decoded, false);
        if (decoded.position() > 0) {
            return strict(StandardCharsets.UTF_8);
        }
        return result.isError() ? strict(WINDOWS_1252) : null;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
