package dk.personaletal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard out, remembering that something could not be written there, which a print stream keeps to itself. */
final class Outlet extends OutputStream {
    private static final String READER_HAS_LEFT = "Broken pipe";

    private final OutputStream target = new FileOutputStream(FileDescriptor.out);
    private volatile @Nullable IOException failure;

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            target.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Whether an answer is lost that somebody wanted: a reader who has left, as {@code head} does, has had enough. */
    boolean isAnswerLost() {
        IOException said = failure;
        return said != null && !READER_HAS_LEFT.equals(said.getMessage());
    }
}
