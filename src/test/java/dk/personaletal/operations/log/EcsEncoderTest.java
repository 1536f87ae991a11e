package dk.personaletal.operations.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EcsEncoderTest {
    @Test
    void everyLineTellsRunStageAndDelivery() throws IOException {
        Whereabouts.begin("run-1");
        Whereabouts.enter("Læser 2 leverancer");
        Whereabouts.handle("loen_2021-03.csv");
        JsonNode line = encode("første\nanden \"linje\"", null);
        assertThat(line.get("@timestamp").asText()).isEqualTo("2021-04-07T00:00:00Z");
        assertThat(line.get("log.level").asText()).isEqualTo("WARN");
        assertThat(line.get("message").asText()).isEqualTo("første\nanden \"linje\"");
        assertThat(line.get("labels").get("run_id").asText()).isEqualTo("run-1");
        assertThat(line.get("labels").get("stage").asText()).isEqualTo("Læser 2 leverancer");
        assertThat(line.get("labels").get("delivery").asText()).isEqualTo("loen_2021-03.csv");
    }

    @Test
    void aNewStageLeavesTheDeliveryBehind() throws IOException {
        Whereabouts.handle("loen_2021-03.csv");
        Whereabouts.enter("Tegner rapporten");
        assertThat(encode("x", null).get("labels").get("delivery").asText()).isEmpty();
    }

    @Test
    void aFailureStaysOnOneLine() throws IOException {
        JsonNode line = encode("x", new IllegalStateException("broken"));
        assertThat(line.get("error.type").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.get("error.stack_trace").asText()).contains("broken", "\tat ");
    }

    private static JsonNode encode(String message, @org.jspecify.annotations.Nullable Throwable failure)
            throws IOException {
        LoggerContext context = new LoggerContext();
        LoggingEvent event =
                new LoggingEvent("test", context.getLogger("dk.personaletal"), Level.WARN, message, failure, null);
        event.setInstant(Instant.parse("2021-04-07T00:00:00Z"));
        String text = new String(new EcsEncoder().encode(event), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(1);
        return new ObjectMapper().readTree(text);
    }
}
