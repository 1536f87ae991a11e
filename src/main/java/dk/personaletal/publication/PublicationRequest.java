package dk.personaletal.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.personaletal.shared.Scope;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report to publish.
 *
 * @param asOf what was known: the newest verdict among the deliveries
 * @param deliveries what it rests on
 * @param definitions indicators and their versions
 * @param earlierVersion the newest version published before, wherever it was put; 0: none
 * @param earlierContents checksum by name of that version's files
 * @param changes what is printed otherwise than in that version, for the manifest
 * @param causes why
 * @param files content by name: {@code .pdf} and {@code .xlsx} for the report, the others as they are
 */
public record PublicationRequest(
        int municipality,
        YearMonth period,
        String report,
        Scope scope,
        String edition,
        Instant asOf,
        String runId,
        String snapshotHash,
        String softwareVersion,
        List<NamedDelivery> deliveries,
        SortedMap<String, Integer> definitions,
        int earlierVersion,
        Map<String, String> earlierContents,
        List<Map<String, String>> changes,
        List<String> causes,
        Map<String, byte[]> files) {
    public PublicationRequest {
        deliveries = List.copyOf(deliveries);
        definitions = new TreeMap<>(definitions);
        earlierContents = Map.copyOf(earlierContents);
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
        files = new TreeMap<>(files);
    }

    /**
     * A delivery that the report rests on, named in one of two ways.
     *
     * @param sha256 of the file; null where readers see it
     * @param hmacSha256 the same under the municipality's key; null in the house
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NamedDelivery(
            String fileName,
            @Nullable String sha256,
            @Nullable String hmacSha256) {
        public static NamedDelivery plain(String fileName, String sha256) {
            return new NamedDelivery(fileName, sha256, null);
        }

        public static NamedDelivery keyed(String fileName, String hmacSha256) {
            return new NamedDelivery(fileName, null, hmacSha256);
        }
    }
}
