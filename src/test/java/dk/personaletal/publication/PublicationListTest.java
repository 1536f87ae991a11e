package dk.personaletal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody may have been at the manifests: the others are listed, and the damaged one is named. */
class PublicationListTest {
    private final Path folder;
    private final Trees trees;
    private final Path manifest;

    PublicationListTest(@TempDir Path folder) {
        this.folder = folder;
        this.trees = new Trees(folder.resolve("output"), folder.resolve("output-intern"));
        this.manifest = trees.output().resolve("173/2021-03/tal/manifest.json");
    }

    @BeforeEach
    void publish() {
        publish(173, "committee");
        publish(101, "committee");
        publish(173, "internal");
    }

    private void publish(int municipality, String edition) {
        new Publisher(trees)
                .publish(new PublicationRequest(
                        municipality,
                        YearMonth.of(2021, 3),
                        "tal",
                        Scope.WHOLE,
                        edition,
                        Instant.EPOCH,
                        "snapshot-1",
                        "hash",
                        "1",
                        List.of(),
                        new TreeMap<>(),
                        0,
                        Map.of(),
                        List.of(Map.of("table", "a")),
                        List.of("En fil er rettet."),
                        Map.of(".pdf", edition.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void readersSeeTheirEditionOfAllMunicipalities() {
        PublicationList list = PublicationList.ofReaders(trees);
        assertThat(list.unreadable()).isEmpty();
        assertThat(list.entries())
                .extracting(PublicationList.Entry::municipality)
                .containsExactly(101, 173);
        assertThat(list.entries()).allSatisfy(one -> {
            assertThat(one.edition()).isEqualTo("committee");
            assertThat(one.changes()).isOne();
            assertThat(one.causes()).containsExactly("En fil er rettet.");
        });
        assertThat(PublicationList.ofInternal(trees).entries()).singleElement().satisfies(one -> assertThat(one.files())
                .containsExactly(trees.internal().resolve("173/2021-03/tal/tal.pdf")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"report\" : \"tal\", \"ver",
                "\u0000\u0001\u00ff",
                "null",
                "17",
                "[]",
                "[{}]",
                "{}",
                "{\"report\": 1, \"version\": \"x\"}",
                "{\"report\":\"tal\",\"edition\":\"committee\",\"version\":1,\"asOf\":\"x\",\"files\":{\"../../x\":\"y\"},\"contents\":{}}",
                "{\"report\":\"tal\",\"edition\":\"committee\",\"version\":1,\"asOf\":\"x\",\"files\":[],\"contents\":{}}",
                "{\"earlier\": 4}"
            })
    void aDamagedManifestIsNamedAndTheOthersAreListed(String damage) throws IOException {
        Files.writeString(manifest, damage, StandardCharsets.ISO_8859_1);
        assertDamaged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"report\" : \"%s\"", "\"folder\" : \"%s\""})
    void oneOfAnotherPlaceIsDamagedToo(String field) throws IOException {
        String told = Files.readString(manifest);
        String changed = told.replaceFirst(field.formatted("[^\"]*"), field.formatted("../../andet"));
        assertThat(changed).isNotEqualTo(told);
        Files.writeString(manifest, changed);
        assertDamaged();
    }

    @Test
    void aHugeOneAFolderAndALinkAreDamagedToo() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(manifest.toFile(), "rw")) {
            huge.setLength(3L << 30);
        }
        assertDamaged();
        Files.delete(manifest);
        Files.createDirectory(manifest);
        assertDamaged();
        Files.delete(manifest);
        Files.createSymbolicLink(manifest, folder.resolve("elsewhere"));
        assertDamaged();
        Files.delete(manifest);
        Files.writeString(manifest, "[".repeat(5_000_000));
        assertDamaged();
    }

    private void assertDamaged() {
        PublicationList list = PublicationList.ofReaders(trees);
        assertThat(list.unreadable()).containsExactly(manifest);
        assertThat(list.entries())
                .extracting(PublicationList.Entry::municipality)
                .containsExactly(101);
    }
}
