package dk.personaletal.staging.values;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary COPY format. */
public final class CopyBuffer {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final byte[] END = {(byte) 0xff, (byte) 0xff};
    private static final int MESSAGE = 1 << 16;
    private static final int NULL = -1;
    private static final int NUMERIC_BASE = 10_000;
    private static final int NUMERIC_NEGATIVE = 0x4000;
    private static final long POSTGRES_EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();

    private byte[] bytes;
    private int size;

    public CopyBuffer(int capacity) {
        bytes = new byte[capacity];
        System.arraycopy(SIGNATURE, 0, bytes, 0, SIGNATURE.length);
        size = SIGNATURE.length;
        int32(0); // flags
        int32(0); // header extension
    }

    public int size() {
        return size;
    }

    public void writeTo(CopyIn copy) throws SQLException {
        for (int from = 0; from < size; from += MESSAGE) {
            copy.writeToCopy(bytes, from, Math.min(MESSAGE, size - from));
        }
        copy.writeToCopy(END, 0, END.length);
    }

    public void startRow(int columns) {
        room(2);
        int16(columns);
    }

    public void putLong(long value) {
        room(12);
        int32(8);
        int32((int) (value >>> 32));
        int32((int) value);
    }

    public void putLong(@Nullable Long value) {
        if (value == null) {
            putNull();
        } else {
            putLong(value.longValue());
        }
    }

    public void putInt(int value) {
        room(8);
        int32(4);
        int32(value);
    }

    public void putInt(@Nullable Integer value) {
        if (value == null) {
            putNull();
        } else {
            putInt(value.intValue());
        }
    }

    public void putShort(@Nullable Integer value) {
        if (value == null) {
            putNull();
            return;
        }
        room(6);
        int32(2);
        int16(value);
    }

    /** For the type {@code "char"}: one byte, so ASCII only. */
    public void putChar(char value) {
        room(5);
        int32(1);
        bytes[size++] = (byte) value;
    }

    public void putChar(@Nullable Character value) {
        if (value == null) {
            putNull();
        } else {
            putChar(value.charValue());
        }
    }

    public void putFlag(@Nullable Boolean value) {
        if (value == null) {
            putNull();
        } else {
            putChar((char) (value ? 1 : 0));
        }
    }

    public void putDate(@Nullable LocalDate value) {
        if (value == null) {
            putNull();
        } else {
            putInt((int) (value.toEpochDay() - POSTGRES_EPOCH));
        }
    }

    /** For the type {@code numeric}, with two decimals: 1250 is 12.50. */
    public void putHundredths(@Nullable Long value) {
        if (value == null) {
            putNull();
            return;
        }
        long whole = Math.abs(value) / 100;
        int groups = 1;
        for (long rest = whole; rest >= NUMERIC_BASE; rest /= NUMERIC_BASE) {
            groups++;
        }
        int length = 8 + 2 * (groups + 1);
        room(4 + length);
        int32(length);
        int16(groups + 1);
        int16(groups - 1); // weight of the first group
        int16(value < 0 ? NUMERIC_NEGATIVE : 0);
        int16(2); // decimals
        for (int at = size + 2 * (groups - 1), i = 0; i < groups; i++, at -= 2) {
            bytes[at] = (byte) (whole % NUMERIC_BASE >> 8);
            bytes[at + 1] = (byte) (whole % NUMERIC_BASE);
            whole /= NUMERIC_BASE;
        }
        size += 2 * groups;
        int16((int) (Math.abs(value) % 100) * 100);
    }

    public void putUuid(@Nullable UUID value) {
        if (value == null) {
            putNull();
            return;
        }
        room(20);
        int32(16);
        int32((int) (value.getMostSignificantBits() >>> 32));
        int32((int) value.getMostSignificantBits());
        int32((int) (value.getLeastSignificantBits() >>> 32));
        int32((int) value.getLeastSignificantBits());
    }

    public void putText(@Nullable String value) {
        if (value == null) {
            putNull();
            return;
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        room(4 + utf8.length);
        int32(utf8.length);
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    private void putNull() {
        room(4);
        int32(NULL);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private void int16(int value) {
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }

    private void int32(int value) {
        bytes[size++] = (byte) (value >> 24);
        bytes[size++] = (byte) (value >> 16);
        bytes[size++] = (byte) (value >> 8);
        bytes[size++] = (byte) value;
    }
}
