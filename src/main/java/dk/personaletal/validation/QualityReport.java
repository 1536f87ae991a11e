package dk.personaletal.validation;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import dk.personaletal.files.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in one delivery, for the people who can mend it: a table for them and the same as JSON. */
public final class QualityReport {
    private QualityReport() {}

    /**
     * The delivery reported on.
     *
     * @param contract first part of the file name, as {@code loen}
     */
    public record Subject(
            long deliveryId,
            String fileName,
            String sha256,
            String contract,
            @Nullable Coverage coverage) {}

    /**
     * Writes {@code <file name without .csv>.json} and {@code .csv} into the folder. A reader never sees half a file.
     *
     * @param folder of the tree
     * @param findings those kept line by line
     * @param counts all of them, by rule
     */
    public static void write(
            Tree tree, Path folder, Subject subject, Verdict verdict, List<Finding> findings, List<RuleCount> counts)
            throws IOException {
        String stem = subject.fileName().replaceFirst("(?i)\\.csv$", "");
        tree.put(folder, stem + ".json", QualityReportJson.bytes(subject, verdict, findings, counts));
        tree.put(folder, stem + ".csv", QualityReportCsv.bytes(findings));
    }
}
