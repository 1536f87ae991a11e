package dk.personaletal.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a manifest is written from. */
final class PublishedEntry {
    private PublishedEntry() {}

    static Map<String, Object> of(PublicationRequest request, VersionFiles files, String folder, int version) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("report", request.report());
        if (!request.scope().isWhole()) {
            entry.put("scope", request.scope().key());
        }
        entry.put("municipality", request.municipality());
        entry.put("period", request.period().toString());
        entry.put("edition", request.edition());
        entry.put("version", version);
        entry.put("folder", folder);
        entry.put("asOf", request.asOf().toString());
        entry.put("runId", request.runId());
        entry.put("snapshot", request.snapshotHash());
        entry.put("softwareVersion", request.softwareVersion());
        entry.put("definitions", request.definitions());
        entry.put("changedSincePrevious", changed(request.earlierContents(), files.contents()));
        entry.put("changes", request.changes());
        entry.put("causes", request.causes());
        entry.put("files", files.sums());
        entry.put("contents", files.contents());
        entry.put("deliveries", request.deliveries());
        return entry;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        return before.isEmpty()
                ? List.of()
                : now.entrySet().stream()
                        .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** The same publication in a folder of its own, whichever release published it. */
    static Map<String, Object> inFolder(Map<String, Object> published, VersionFiles files, String folder) {
        if (folder.equals(published.get("folder"))) {
            return published;
        }
        Map<String, Object> entry = new LinkedHashMap<>(published);
        entry.put("folder", folder);
        entry.put("files", files.sums());
        return entry;
    }
}
