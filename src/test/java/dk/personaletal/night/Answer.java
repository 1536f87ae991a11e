package dk.personaletal.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** What a command said on standard out and standard error, and its exit code. */
record Answer(int code, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    Answer succeeded() {
        assertThat(code).as(this::toString).isZero();
        return this;
    }

    /** With the one clear line that a failure ends with, and no stack trace. */
    Answer failed(int expected) {
        assertThat(code).as(this::toString).isEqualTo(expected);
        List<String> lines = err.lines().toList();
        assertThat(lines.get(lines.size() - 1)).startsWith("personaletal: ");
        assertThat(lines).filteredOn(line -> line.startsWith("personaletal: ")).hasSize(1);
        assertThat(err).doesNotContain("\tat ");
        return this;
    }

    /** Standard out, which must be one JSON document. */
    JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not one JSON document: " + this, e);
        }
    }
}
