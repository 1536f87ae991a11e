package dk.personaletal.papers;

import dk.personaletal.archive.ReportOrder;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.reports.ReportFiles;
import dk.personaletal.reports.ReportWriter;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Draws a paper: outside of any transaction, and beside others. */
final class Drawing implements ItemProcessor<Draft, Drawn> {
    private final Workplace workplace;
    private final long snapshotId;
    private final Progress progress;

    Drawing(Workplace workplace, long snapshotId, Progress progress) {
        this.workplace = workplace;
        this.snapshotId = snapshotId;
        this.progress = progress;
    }

    @Override
    public Drawn process(Draft draft) {
        progress.stage("Tegner rapporten");
        return new Drawn(draft, files(draft));
    }

    /** HR's edition brings along what was withheld and why; the committee's never does. */
    private Map<String, byte[]> files(Draft draft) {
        Map<String, byte[]> files = new TreeMap<>(
                ReportFiles.render(ReportWriter.write(draft.cells(), draft.source()), ReportOrder.ALL_FORMATS));
        if (draft.order().edition() == Edition.INTERNAL) {
            files.put(WithheldCsv.FILE_NAME, new WithheldCsv(workplace.database()).write(snapshotId));
        }
        return files;
    }
}
