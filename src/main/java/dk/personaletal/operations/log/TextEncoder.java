package dk.personaletal.operations.log;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import dk.personaletal.shared.PersonNumbers;
import java.nio.charset.StandardCharsets;

/** A log event as lines of text. */
public final class TextEncoder extends PatternLayoutEncoder {
    @Override
    public byte[] encode(ILoggingEvent event) {
        return PersonNumbers.mask(getLayout().doLayout(event)).getBytes(StandardCharsets.UTF_8);
    }
}
