package dk.personaletal.reports;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.reports.writing.Texts;
import dk.personaletal.shared.DanishFormat;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a report's document: its chapters, from cells and facts alone. */
public final class ReportWriter {
    private final ReportDefinition definition;

    /** @throws IllegalArgumentException when there is no report of that name */
    public ReportWriter(String report) {
        this.definition = ReportDefinition.of(report);
    }

    /** The report's title, as on its cover. */
    public String title() {
        return definition.title();
    }

    public ReportDocument write(List<PublishableCell> cells, ReportFacts facts) {
        Texts texts = Texts.of(definition.name(), definition.chapters());
        ChapterContext context = new ChapterContext(new Figures(cells), texts, facts);
        return new ReportDocument(
                definition.name(),
                definition.title(),
                texts.get("undertitel", Map.of("til", DanishFormat.month(facts.period()))),
                context.municipalityName(),
                facts.internalNote(),
                // the period's last day: metadata must not tell when the program ran
                facts.period().atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC),
                facts.identity(),
                chapters(context));
    }

    private List<Chapter> chapters(ChapterContext context) {
        List<Chapter> written = new ArrayList<>();
        for (String name : definition.chapters()) {
            written.add(Chapters.get(name).write(context, List.copyOf(written)));
        }
        return written;
    }
}
