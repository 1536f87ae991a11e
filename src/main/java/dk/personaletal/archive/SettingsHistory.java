package dk.personaletal.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.personaletal.contract.CodeList;
import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsFile;
import dk.personaletal.shared.Checksum;
import dk.personaletal.workplace.Json;
import dk.personaletal.workplace.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** The settings and code lists in use, dated, so that a period can be computed with those of then. */
public final class SettingsHistory {
    private static final String SETTINGS = "nightly.yaml";
    private static final String DISCLOSURE = "disclosure";

    private static final String LISTS = "codelists";
    private static final String SUFFIX = ".yaml";

    private final Workplace workplace;
    private final int municipality;

    public SettingsHistory(Workplace workplace, int municipality) {
        this.workplace = workplace;
        this.municipality = municipality;
    }

    /** From now on these are in use. Inside the caller's transaction. */
    public void remember(SettingsFile settings) {
        Map<String, String> files = files(settings);
        String hash = Checksum.of(files.toString());
        workplace
                .database()
                .sql("""
                        insert into settings_version (municipality, known_from, hash, files)
                        select :municipality, :now, :hash, :files
                         where :hash is distinct from (select hash from settings_version
                                                        where municipality = :municipality
                                                        order by known_from desc limit 1)
                        """)
                .param("municipality", municipality)
                .param("now", Timestamp.from(workplace.clock().instant()))
                .param("hash", hash)
                .param("files", Json.write(files))
                .update();
    }

    /** The files in use at a moment; of a moment before the first that are known, the first. By name. */
    public Map<String, String> filesAt(Instant moment) {
        return workplace
                .database()
                .sql("""
                        select files from settings_version where municipality = :municipality
                         order by known_from <= :moment desc,
                                  case when known_from <= :moment then known_from end desc, known_from
                         limit 1
                        """)
                .param("municipality", municipality)
                .param("moment", Timestamp.from(moment))
                .query(String.class)
                .optional()
                .flatMap(text -> Json.read(text, new TypeReference<Map<String, String>>() {}))
                .orElse(Map.of());
    }

    /** The settings of a moment alone. @throws dk.personaletal.settings.SettingsProblem when this release can't read them */
    public Optional<Settings> findSettingsAt(Instant moment) {
        try {
            Path folder = Files.createTempDirectory("personaletal-settings");
            try {
                return findAt(moment, folder).map(SettingsFile::settings);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The settings of a moment, with code lists in a folder.
     *
     * @param folder empty, to write them into
     */
    public Optional<SettingsFile> findAt(Instant moment, Path folder) {
        Map<String, String> files = filesAt(moment);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try {
            // a folder with contracts is one that has code lists too
            Files.createDirectories(folder.resolve("contracts"));
            Files.createDirectories(folder.resolve(LISTS));
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(SettingsFile.load(folder.resolve(SETTINGS)));
    }

    /** Whether a file of {@link #filesAt} holds settings, by name; the others are code lists. */
    public static boolean holdsSettings(String file) {
        return file.endsWith(SUFFIX);
    }

    private static Map<String, String> files(SettingsFile settings) {
        Map<String, String> files = new TreeMap<>();
        Map<String, Object> values = new TreeMap<>(Json.fields(settings.settings()));
        Object disclosure = Objects.requireNonNull(values.remove(DISCLOSURE));
        // JSON is YAML too, so they are read back like any configuration
        files.put(SETTINGS, Json.write(values));
        files.put(DISCLOSURE + SUFFIX, Json.write(Map.of(DISCLOSURE, disclosure)));
        CodeList.texts(settings.jobsFolder()).forEach((name, text) -> files.put(LISTS + "/" + name, text));
        return files;
    }
}
