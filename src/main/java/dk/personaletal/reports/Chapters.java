package dk.personaletal.reports;

import dk.personaletal.reports.chapters.age.AgeChapter;
import dk.personaletal.reports.chapters.method.MethodChapter;
import dk.personaletal.reports.chapters.pay.PayChapter;
import dk.personaletal.reports.chapters.sickleave.SickLeaveChapter;
import dk.personaletal.reports.chapters.staff.StaffChapter;
import dk.personaletal.reports.chapters.summary.SummaryChapter;
import dk.personaletal.reports.chapters.turnover.TurnoverChapter;
import dk.personaletal.reports.writing.ChapterSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chapters there are. */
public final class Chapters {
    private static final Map<String, ChapterSource> BY_NAME = List.<ChapterSource>of(
                    new SummaryChapter(),
                    new StaffChapter(),
                    new PayChapter(),
                    new TurnoverChapter(),
                    new AgeChapter(),
                    new SickLeaveChapter(),
                    new MethodChapter())
            .stream()
            .collect(Collectors.toUnmodifiableMap(ChapterSource::name, Function.identity()));

    private Chapters() {}

    /** @throws IllegalStateException when a report's {@code report.yaml} names a chapter that there isn't */
    public static ChapterSource get(String name) {
        ChapterSource chapter = BY_NAME.get(name);
        if (chapter == null) {
            throw new IllegalStateException("no chapter " + name);
        }
        return chapter;
    }
}
