package dk.personaletal.staging.text;

import dk.personaletal.staging.text.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file's characters in whatever encoding it has, hashed on the way, and never more than a line's limit of them
 * without the parser having finished a line, so that an unclosed quote can't eat the file.
 */
public final class TextReader extends Reader {
    public static final int LONGEST_LINE = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final MessageDigest digest = sha256();
    private final TextDecoder decoder = new TextDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private boolean atEnd;
    private boolean started;
    private char lastChar = '\n';
    private int sinceLine;
    private boolean lineEndInLine;

    public TextReader(InputStream in) {
        this.in = in;
    }

    /** What one buffer holds of the file's beginning; nothing is consumed. */
    public String peek() throws IOException {
        fill();
        return chars.toString();
    }

    /** The parser has a whole line: the limit starts over. */
    void lineDone() {
        sinceLine = 0;
        lineEndInLine = false;
    }

    public boolean endsWithLineEnd() {
        return lastChar == '\n' || lastChar == '\r';
    }

    /** SHA-256 of all bytes read, in hexadecimal; call once, at the end. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining()) {
            fill();
        }
        if (!chars.hasRemaining()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        sinceLine += count;
        if (sinceLine > LONGEST_LINE + BUFFER) {
            throw lineEndInLine ? CsvLines.quotesWrong() : tooLong();
        }
        chars.get(target, offset, count);
        lastChar = target[offset + count - 1];
        lineEndInLine |= sinceLine > BUFFER && hasLineEnd(target, offset, count);
        return count;
    }

    private static UnreadableFile tooLong() {
        return new UnreadableFile(Reason.FIELD_TOO_LONG, "linjer på højst 1 MiB");
    }

    private static boolean hasLineEnd(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '\n' || target[i] == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !(atEnd && !bytes.hasRemaining())) {
            readBytes();
            decoder.decode(bytes, chars);
            if (atEnd && bytes.hasRemaining() && chars.position() == 0) {
                decoder.decodeRest(bytes, chars);
            }
        }
        chars.flip();
    }

    private void readBytes() throws IOException {
        bytes.compact();
        int start = bytes.position();
        while (!atEnd && bytes.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = count < 0;
            bytes.position(bytes.position() + Math.max(0, count));
        }
        digest.update(bytes.array(), start, bytes.position() - start);
        refuseNul(start);
        bytes.flip();
        if (!started) {
            started = true;
            skipByteOrderMark();
        }
    }

    private void refuseNul(int start) throws UnreadableFile {
        byte[] array = bytes.array();
        for (int i = start; i < bytes.position(); i++) {
            if (array[i] == 0) {
                throw TextDecoder.unreadable();
            }
        }
    }

    private void skipByteOrderMark() throws UnreadableFile {
        if (starts(0xfe, 0xff) || starts(0xff, 0xfe)) {
            throw TextDecoder.unreadable();
        }
        // a program that adds one doesn't always look whether there is one
        while (starts(0xef, 0xbb, 0xbf)) {
            bytes.position(bytes.position() + 3);
        }
    }

    private boolean starts(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            int at = bytes.position() + i;
            if (at >= bytes.limit() || (bytes.get(at) & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
