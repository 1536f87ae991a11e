package dk.personaletal.operations.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.personaletal.shared.PersonNumbers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A log event as a line of JSON. */
public final class EcsEncoder extends EncoderBase<ILoggingEvent> {
    private static final byte[] NOTHING = {};
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        try {
            return (PersonNumbers.mask(JSON.writeValueAsString(fields(event))) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException onlyTexts) {
            throw new IllegalStateException(onlyTexts);
        }
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    private static Map<String, Object> fields(ILoggingEvent event) {
        Whereabouts now = Whereabouts.now();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("@timestamp", event.getInstant().toString());
        fields.put("log.level", event.getLevel().toString());
        fields.put("message", event.getFormattedMessage());
        fields.put("ecs.version", "8.11");
        fields.put("service.name", "personaletal");
        fields.put("log.logger", event.getLoggerName());
        fields.put("process.pid", ProcessHandle.current().pid());
        fields.put("process.thread.name", event.getThreadName());
        fields.put("labels", Map.of("run_id", now.run(), "stage", now.stage(), "delivery", now.delivery()));
        IThrowableProxy failure = event.getThrowableProxy();
        if (failure != null) {
            fields.put("error.type", failure.getClassName());
            fields.put("error.stack_trace", ThrowableProxyUtil.asString(failure));
        }
        return fields;
    }
}
