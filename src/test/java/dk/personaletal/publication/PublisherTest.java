package dk.personaletal.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.files.OutputProblem;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private final Path outside;
    private final Trees trees;
    private final Path month;
    private final Publisher publisher;

    PublisherTest(@TempDir Path folder) throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        trees = new Trees(folder.resolve("output"), folder.resolve("output-intern"));
        month = trees.output().resolve("173/2021-03");
        publisher = new Publisher(trees);
    }

    private Published publish(String edition, String text, int earlierVersion) {
        return publisher.publish(request(edition, text, earlierVersion));
    }

    private static PublicationRequest request(String edition, String text, int earlierVersion) {
        return new PublicationRequest(
                173,
                YearMonth.of(2021, 3),
                "tal",
                Scope.WHOLE,
                edition,
                Instant.EPOCH,
                "snapshot-1",
                "hash of " + text,
                "1",
                List.of(),
                new TreeMap<>(),
                earlierVersion,
                Map.of(),
                List.of(),
                List.of(),
                files(text));
    }

    private static Map<String, byte[]> files(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return Map.of(".pdf", content, ".xlsx", content, "tables/a.csv", content);
    }

    @Test
    void aVersionIsAFolderOfItsOwnWithTheSameNamesInIt() {
        assertThat(publish("committee", "one", 0).files())
                .containsExactly(
                        month.resolve("tal/tables/a.csv"), month.resolve("tal/tal.pdf"), month.resolve("tal/tal.xlsx"));
        Published second = publish("committee", "two", 1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(month.resolve("tal.v2/tal.pdf")).hasContent("two");
        assertThat(month.resolve("tal/tal.pdf")).hasContent("one");
        assertThat(month.resolve("tal.v2/manifest.json")).content().contains("\"version\" : 2", "tables/a.csv");
    }

    @Test
    void onlyTheCommitteesEditionComesIntoTheReadersTree() {
        publish("internal", "one", 0);
        publish("udkast", "two", 0);
        assertThat(trees.output()).doesNotExist();
        assertThat(trees.internal().resolve("173/2021-03/tal/tal.pdf")).hasContent("one");
        assertThat(trees.internal().resolve("173/2021-03/tal.v2/tal.pdf")).hasContent("two");
    }

    @Test
    void killedAfterTheRenameTheNextRunFindsIt() {
        publish("committee", "one", 0);
        Published again = publish("committee", "one", 0);
        assertThat(again.isNew()).isFalse();
        assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void aNumberIsNotUsedTwiceThoughTheRegisterIsNew() {
        publish("committee", "one", 0);
        publish("committee", "two", 1);
        assertThat(publish("committee", "two", 0).version()).isEqualTo(2);
        assertThat(publish("committee", "three", 0).version()).isEqualTo(3);
    }

    @Test
    void whatElseLiesInAVersionsPlaceIsLeftAndTold() throws IOException {
        Files.createDirectories(month);
        Path place = month.resolve("tal");
        Files.createSymbolicLink(place, outside);
        assertRefused();
        assertThat(outside).isEmptyDirectory();
        Files.delete(place);
        Files.writeString(place, "a file");
        assertRefused();
        assertThat(place).hasContent("a file");
        Files.delete(place);
        Files.createDirectory(place);
        assertRefused();
        Files.writeString(place.resolve("manifest.json"), "{");
        assertRefused();
        assertThat(place.resolve("manifest.json")).hasContent("{");
    }

    @Test
    void anUnregisteredVersionThatSomebodyChangedIsLeftAndTold() throws IOException {
        publish("committee", "one", 0);
        Files.writeString(month.resolve("tal/tal.pdf"), "another");
        assertRefused();
        Files.delete(month.resolve("tal/tal.pdf"));
        assertRefused();
    }

    @Test
    void aLinkAboveIsRefused() throws IOException {
        Files.createDirectories(trees.output());
        Files.createSymbolicLink(trees.output().resolve("173"), outside);
        assertThatThrownBy(() -> publish("committee", "one", 0))
                .isInstanceOf(OutputProblem.class)
                .hasMessageContaining(trees.output().resolve("173").toString());
        assertThat(outside).isEmptyDirectory();
    }

    private void assertRefused() {
        assertThatThrownBy(() -> publish("committee", "one", 0))
                .isInstanceOfSatisfying(OutputProblem.class, problem -> assertThat(problem.deviceTrouble())
                        .isFalse())
                .hasMessageContaining(month.resolve("tal").toString())
                .hasMessageContaining("kør igen");
    }

    @Test
    void whatIsGoneComesBackByteForByte() throws IOException {
        Published published = publish("committee", "one", 0);
        byte[] manifest = Files.readAllBytes(month.resolve("tal/manifest.json"));
        Files.delete(month.resolve("tal/tables/a.csv"));
        Files.delete(month.resolve("tal/manifest.json"));
        assertThat(publisher.restore(published.manifestEntry(), files("one")).isNew())
                .isTrue();
        assertThat(month.resolve("tal/tables/a.csv")).hasContent("one");
        assertThat(month.resolve("tal/manifest.json")).hasBinaryContent(manifest);
        assertThat(publisher.restore(published.manifestEntry(), files("one")).isNew())
                .isFalse();
        Files.writeString(month.resolve("tal/tal.pdf"), "another");
        assertThatThrownBy(() -> publisher.restore(published.manifestEntry(), files("one")))
                .hasMessageContaining("en anden end den, der blev udgivet");
    }

    @Test
    void whatAnEarlierReleasePublishedStaysAndItsNumberIsUsed() throws IOException {
        Map<String, Object> entry = publishAsEarlier();
        assertThat(publisher.restore(entry, files("one")).files()).contains(month.resolve("tal.pdf"));
        assertThat(publish("committee", "one", 0).isNew()).isFalse();
        assertThat(month.resolve("tal")).doesNotExist();
        assertThat(publish("committee", "two", 0).version()).isEqualTo(2);
        assertThat(PublicationList.ofReaders(trees).entries())
                .extracting(PublicationList.Entry::version)
                .containsExactly(2, 1);
        Files.delete(month.resolve("tal.pdf"));
        assertThat(publisher.restore(entry, files("one")).files()).contains(month.resolve("tal/tal.pdf"));
        assertThat(month.resolve("tal/tal.pdf")).hasContent("one");
        assertThat(publisher.restore(entry, files("one")).isNew()).isFalse();
        assertThat(PublicationList.ofReaders(trees).entries())
                .extracting(PublicationList.Entry::version)
                .containsExactly(2, 1);
    }

    /** As releases did before versions had folders. */
    private Map<String, Object> publishAsEarlier() throws IOException {
        Map<String, Object> entry =
                new LinkedHashMap<>(publish("committee", "one", 0).manifestEntry());
        entry.remove("folder");
        for (String name : List.of("tal.pdf", "tal.xlsx", "tables")) {
            Files.move(month.resolve("tal").resolve(name), month.resolve(name));
        }
        Map<String, Object> document = new LinkedHashMap<>(entry);
        document.put("earlier", List.of());
        Files.write(month.resolve("manifest.json"), Manifest.bytes(document));
        Files.delete(month.resolve("tal/manifest.json"));
        Files.delete(month.resolve("tal"));
        return entry;
    }
}
