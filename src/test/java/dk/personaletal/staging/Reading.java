package dk.personaletal.staging;

import dk.personaletal.contract.Contracts;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.shared.KeyFile;
import dk.personaletal.shared.Pseudonyms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads small files through the public API and keeps what came out: typed rows and findings. */
final class Reading {
    static final Pseudonyms PSEUDONYMS = pseudonyms();
    static final Contracts CONTRACTS = Contracts.load(null);
    private static final Set<Fault> NOTICES =
            EnumSet.of(Fault.COLUMN_IGNORED, Fault.VALUE_SAYS_NONE, Fault.ROW_DELETED);

    private final List<StagedRow> rows = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();

    static Reading of(DeliveryKind kind, String text) {
        return of(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading of(DeliveryKind kind, byte[] bytes) {
        return of(kind, "standard", bytes, sha256(bytes));
    }

    static Reading of(DeliveryKind kind, String layout, byte[] bytes, String sha256) {
        Reading reading = new Reading();
        Path file = write(bytes);
        try (BlockReader blocks = reading.staging().blocks(task(1, kind, layout, file, sha256))) {
            blocks.forEachRemaining(reading.blocks::add);
        }
        reading.blocks.forEach(block -> reading.findings.addAll(block.findings()));
        return reading;
    }

    static StagingTask task(long id, DeliveryKind kind, String layout, Path file, String sha256) {
        return task(id, kind, layout, file, sha256, 0);
    }

    static StagingTask task(long id, DeliveryKind kind, String layout, Path file, String sha256, long linesDone) {
        return new StagingTask(
                new DeliveryScope(id, kind, file.getFileName().toString(), 173, null, Set.of()),
                file,
                sha256,
                layout,
                linesDone);
    }

    List<String> rules() {
        return findings.stream().map(Finding::rule).toList();
    }

    /** The rows of a type that came through. */
    <R extends StagedRow> List<R> rows(Class<R> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What the first row that came through has in a field. */
    @SuppressWarnings("unchecked")
    <R extends StagedRow, T> @Nullable T first(Field<R, T> field) {
        return field.orNull((R) rows.get(0));
    }

    static <R extends StagedRow> List<RowCheck<R>> noChecks(Class<R> type) {
        return List.of();
    }

    long rowsRead() {
        return blocks.stream().mapToLong(Block::rowsRead).sum();
    }

    private <R extends StagedRow> List<RowCheck<R>> keep(Class<R> type) {
        return List.of((row, scope, found) -> rows.add(row));
    }

    private Staging staging() {
        return new Staging(CONTRACTS, PSEUDONYMS, new StagingRules(Reading::finding, this::keep), 400);
    }

    /** The fault's name as rule; every fault but a notice leaves the row out. */
    static Finding finding(RowFault fault) {
        return new Finding(
                fault.fault().name(),
                NOTICES.contains(fault.fault()) ? Severity.NOTICE : Severity.ERROR,
                fault.line(),
                fault.column(),
                fault.maskedValue(),
                fault.fault().name(),
                String.valueOf(fault.expected()),
                "");
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path write(byte[] bytes) {
        try {
            Path file = Files.createTempFile("reading", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pseudonyms pseudonyms() {
        return new KeyFile(write("00".repeat(32).getBytes(StandardCharsets.US_ASCII)), true).read();
    }
}
