package dk.personaletal.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.personaletal.publication.Published;
import dk.personaletal.reports.ReportSource;
import dk.personaletal.shared.Checksum;
import dk.personaletal.workplace.Json;
import dk.personaletal.workplace.ReportProblem;
import dk.personaletal.workplace.Workplace;
import java.sql.Date;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The published files themselves, and what they were written from: what a period is printed again from. */
public final class PublicationArchive {
    private static final String OF_VERSION = """
             where municipality = :municipality and period = :period and report = :report and scope = :scope
               and edition = :edition
               and version = :version
            """;

    private final Workplace workplace;

    public PublicationArchive(Workplace workplace) {
        this.workplace = workplace;
    }

    /** Inside the caller's transaction; a version's files and source stay as they are. */
    public void keep(Publication publication, Published published, ReportSource source, Map<String, byte[]> files) {
        sql("""
                insert into publication_source (municipality, period, report, scope, edition, version, source, manifest_entry)
                values (:municipality, :period, :report, :scope, :edition, :version, :source, :entry)
                on conflict do nothing
                """, publication)
                .param("source", Json.write(source))
                .param("entry", Json.write(published.manifestEntry()))
                .update();
        files.forEach((name, content) -> sql("""
                insert into publication_file (municipality, period, report, scope, edition, version, name, sha256, content)
                values (:municipality, :period, :report, :scope, :edition, :version, :name, :sha, :content)
                on conflict do nothing
                """, publication)
                .param("name", name)
                .param("sha", Checksum.of(content))
                .param("content", content)
                .update());
    }

    /** Empty when it was published before sources were kept, or when this program can't read it. */
    public Optional<ReportSource> findSource(Publication publication) {
        return sql("select source from publication_source" + OF_VERSION, publication)
                .query(String.class)
                .optional()
                .flatMap(text -> Json.read(text, new TypeReference<ReportSource>() {}));
    }

    /** What its manifest said of it. */
    Optional<Map<String, Object>> findManifestEntry(Publication publication) {
        return sql("select manifest_entry from publication_source" + OF_VERSION, publication)
                .query(String.class)
                .optional()
                .flatMap(text -> Json.read(text, new TypeReference<Map<String, Object>>() {}));
    }

    /** The checksums of its files, by name. */
    public SortedMap<String, String> contents(Publication publication) {
        SortedMap<String, String> contents = new TreeMap<>();
        sql("select name, sha256 from publication_file" + OF_VERSION, publication)
                .query((RowCallbackHandler) row -> contents.put(row.getString("name"), row.getString("sha256")));
        return contents;
    }

    /**
     * The published bytes by name.
     *
     * @throws ReportProblem when what is kept isn't what was published
     */
    SortedMap<String, byte[]> files(Publication publication) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        sql("select name, sha256, content from publication_file" + OF_VERSION, publication)
                .query(row -> {
                    byte[] content = row.getBytes("content");
                    if (!Checksum.of(content).equals(row.getString("sha256"))) {
                        throw new ReportProblem("Den gemte " + row.getString("name") + " for " + publication.period()
                                + " har ikke længere den kontrolsum, den blev udgivet med. Hent databasen fra en"
                                + " sikkerhedskopi.");
                    }
                    files.put(row.getString("name"), content);
                });
        return files;
    }

    private StatementSpec sql(String sql, Publication publication) {
        return workplace
                .database()
                .sql(sql)
                .param("municipality", publication.municipality())
                .param("period", Date.valueOf(publication.period().atDay(1)))
                .param("report", publication.report())
                .param("scope", publication.scope().key())
                .param("edition", publication.edition().label())
                .param("version", publication.version());
    }
}
