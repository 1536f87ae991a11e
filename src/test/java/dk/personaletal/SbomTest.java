package dk.personaletal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/** The bill of materials that lies in the jar: every library by name, version and checksum, and nothing of the day. */
class SbomTest {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    @Test
    void namesEveryLibraryWithAFixedVersionAndNoTest() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode library : read().get("components")) {
            names.add(library.get("name").asText());
            assertThat(library.get("version").asText()).isNotEmpty().doesNotContain("SNAPSHOT", "[", "LATEST");
            assertThat(library.get("purl").asText()).matches("pkg:(maven|deb/ubuntu|generic)/.*");
            assertThat(library.get("hashes")).isNotEmpty();
        }
        assertThat(names).contains("spring-batch-core", "jasperreports", "postgresql", "snakeyaml");
        assertThat(names).doesNotContain("archunit", "greenmail", "assertj-core", "junit-jupiter-api");
    }

    @Test
    void isTheSameWhenMadeAgain() throws IOException {
        assertThat(read().get("metadata").get("timestamp")).isNull();
    }

    /** Fails when the archive is another than was looked into: then src/main/sbom is to be written anew. */
    @Test
    void namesTheNativePartsOfThePostgresqlArchive() throws Exception {
        SortedMap<String, String> checksums = new TreeMap<>();
        List<String> folders = new ArrayList<>();
        for (JsonNode library : read().get("components")) {
            String checksum = library.get("hashes").get(0).get("content").asText();
            for (JsonNode place : library.path("evidence").path("occurrences")) {
                String location = place.get("location").asText();
                folders.add(location);
                checksums.putIfAbsent(location, location.equals(first(library)) ? checksum : "");
            }
        }
        assertThat(nativeFiles()).isNotEmpty().allSatisfy((file, checksum) -> {
            assertThat(folders).as("a part that is named").anyMatch(file::startsWith);
            assertThat(checksums.getOrDefault(file, "")).as(file).isIn("", checksum);
        });
    }

    private static String first(JsonNode library) {
        return library.get("evidence").get("occurrences").get(0).get("location").asText();
    }

    private static SortedMap<String, String> nativeFiles() throws Exception {
        SortedMap<String, String> files = new TreeMap<>();
        try (InputStream packed = SbomTest.class.getResourceAsStream(ARCHIVE)) {
            assumeThat(packed).as("built for another machine").isNotNull();
            TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                byte[] content = tar.readAllBytes();
                if (entry.isFile() && isNative(content)) {
                    files.put(entry.getName().replaceFirst("^\\./", ""), sha256(content));
                }
            }
        }
        return files;
    }

    private static boolean isNative(byte[] content) {
        return content.length > 4 && content[0] == 0x7f && content[1] == 'E' && content[2] == 'L' && content[3] == 'F';
    }

    private static String sha256(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
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
