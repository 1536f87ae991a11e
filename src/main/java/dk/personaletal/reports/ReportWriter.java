package dk.personaletal.reports;

import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.reports.chapters.changes.ChangesChapter;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.writing.Changes;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures;
import dk.personaletal.reports.writing.ReportFacts;
import dk.personaletal.reports.writing.Texts;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Scope;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** Whether the report can be about that part of a municipality. */
    public boolean canBeOf(Scope.Kind kind) {
        return definition.scopes().contains(kind);
    }

    public ReportDocument write(List<PublishableCell> cells, ReportFacts facts) {
        return write(cells, source(Scope.WHOLE, facts, null));
    }

    /**
     * What the report of today is written from.
     *
     * @param changes since the version before; null in the first
     */
    public ReportSource source(Scope scope, ReportFacts facts, @Nullable Changes changes) {
        List<String> named = new ArrayList<>(definition.chapters());
        if (changes != null) {
            named.add(ChangesChapter.NAME);
        }
        Texts texts = Texts.of(definition.name(), named);
        return new ReportSource(
                definition.name(),
                definition.title(),
                definition.chapters(),
                texts.startingWith(""),
                facts,
                scope.key(),
                changes);
    }

    /** @throws IllegalStateException when the source is of another time and names what there no longer is */
    public static ReportDocument write(List<PublishableCell> cells, ReportSource source) {
        ReportFacts facts = source.facts();
        Texts texts = kept(source);
        Scope scope = Scope.ofKey(source.scope());
        Figures figures = new Figures(cells, scope);
        ChapterContext context = new ChapterContext(figures, texts, facts, scope);
        return new ReportDocument(
                source.report(),
                source.title() + figures.scopeName().map(name -> " – " + name).orElse(""),
                texts.get("undertitel", Map.of("til", DanishFormat.month(facts.period()))),
                context.municipalityName(),
                facts.internalNote(),
                // the period's last day: metadata must not tell when the program ran
                facts.period().atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC),
                facts.identity(),
                chapters(context, source));
    }

    /** The source's own; what a source kept by an earlier release lacks is said in the words of today. */
    private static Texts kept(ReportSource source) {
        List<String> named = new ArrayList<>(source.chapters());
        if (source.changes() != null) {
            named.add(ChangesChapter.NAME);
        }
        Map<String, String> all = Texts.of(source.report(), named).startingWith("");
        all.putAll(source.texts());
        return Texts.of(all);
    }

    private static List<Chapter> chapters(ChapterContext context, ReportSource source) {
        List<Chapter> written = new ArrayList<>();
        for (String name : source.chapters()) {
            written.add(Chapters.get(name).write(context, List.copyOf(written)));
        }
        Changes changes = source.changes();
        if (changes != null) {
            written.add(new ChangesChapter(changes).write(context));
        }
        return written;
    }
}
