package dk.personaletal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalEditionTest {
    private final Path output;

    InternalEditionTest(@TempDir Path output) {
        this.output = output;
    }

    private Published publish(String edition) {
        return new Publisher(output)
                .publish(new PublicationRequest(
                        173,
                        YearMonth.of(2021, 3),
                        "tal",
                        edition,
                        Instant.EPOCH,
                        "snapshot-1",
                        "hash",
                        "1",
                        List.of(),
                        new TreeMap<>(),
                        0,
                        List.of(),
                        List.of(),
                        Map.of(".pdf", edition.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void theInternalEditionNeverComesIntoTheCommitteesFolder() throws Exception {
        Path folder = output.toAbsolutePath().normalize().resolve("173").resolve("2021-03");
        assertThat(publish("committee").files()).containsExactly(folder.resolve("tal.pdf"));
        assertThat(publish("internal").files())
                .containsExactly(folder.resolve("intern").resolve("tal.intern.pdf"));
        assertThat(Files.readString(folder.resolve("manifest.json"))).doesNotContain("intern");
        assertThat(Files.readString(folder.resolve("intern").resolve("manifest.json")))
                .contains("\"edition\" : \"internal\"");
        assertThat(Files.list(folder))
                .noneMatch(file -> file.getFileName().toString().contains(".intern"));
    }

    @Test
    void anEditionThatNobodyKnowsIsntTheCommitteesEither() {
        assertThat(publish("udkast").files())
                .allMatch(file -> Objects.requireNonNull(file.getParent()).endsWith("intern"));
    }
}
