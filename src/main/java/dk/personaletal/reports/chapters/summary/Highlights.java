package dk.personaletal.reports.chapters.summary;

import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.writing.Sentences;
import java.util.List;

/** What one chapter gives to the summary when it has figures. */
interface Highlights {
    /** Up to four boxes; none without figures. */
    List<KeyFigure> keyFigures();

    void addTo(Sentences sentences);
}
