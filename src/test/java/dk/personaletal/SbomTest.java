package dk.personaletal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bill of materials that lies in the jar: every library by name, version and checksum, and nothing of the day. */
class SbomTest {
    @Test
    void namesEveryLibraryWithAFixedVersionAndNoTest() throws IOException {
        JsonNode bill = read();
        List<String> names = new ArrayList<>();
        for (JsonNode library : bill.get("components")) {
            names.add(library.get("name").asText());
            assertThat(library.get("version").asText()).isNotEmpty().doesNotContain("SNAPSHOT", "[", "LATEST");
            assertThat(library.get("purl").asText()).startsWith("pkg:maven/");
            assertThat(library.get("hashes")).isNotEmpty();
        }
        assertThat(names).contains("spring-batch-core", "jasperreports", "postgresql", "snakeyaml");
        assertThat(names).doesNotContain("archunit", "greenmail", "assertj-core", "junit-jupiter-api");
    }

    @Test
    void isTheSameWhenMadeAgain() throws IOException {
        assertThat(read().get("metadata").get("timestamp")).isNull();
    }

    private static JsonNode read() throws IOException {
        try (InputStream bill = SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assumeThat(bill)
                    .as("Maven makes no bill of materials when told to be offline")
                    .isNotNull();
            return new ObjectMapper().readTree(bill);
        }
    }
}
