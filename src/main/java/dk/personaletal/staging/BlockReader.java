package dk.personaletal.staging;

import dk.personaletal.contract.Contract;
import dk.personaletal.contract.HeaderMatch;
import dk.personaletal.contract.steps.Step;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.shared.Checksum;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Pseudonyms;
import dk.personaletal.staging.RowPipe.Fate;
import dk.personaletal.staging.steps.FileParts;
import dk.personaletal.staging.steps.Places;
import dk.personaletal.staging.steps.SourceRow;
import dk.personaletal.staging.steps.StepCount;
import dk.personaletal.staging.steps.StepRows;
import dk.personaletal.staging.steps.Surroundings;
import dk.personaletal.staging.steps.Totals;
import dk.personaletal.staging.text.CsvLines;
import dk.personaletal.staging.text.HeaderSearch;
import dk.personaletal.staging.text.TextReader;
import dk.personaletal.staging.text.TopOfFile;
import dk.personaletal.staging.text.Trailer;
import dk.personaletal.staging.text.UnreadableFile;
import dk.personaletal.staging.text.Workbook;
import dk.personaletal.staging.values.CopyBuffer;
import dk.personaletal.staging.values.Masking;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as blocks of rows; at least one block, the last of which says so. Whatever is wrong with the file
 * is a finding in a block. Not safe for use by several threads.
 */
public final class BlockReader implements Iterator<Block>, AutoCloseable {
    static final int BLOCK_BYTES = 8 << 20;
    private static final int BLOCK_LINES = 100_000;
    /** What it unpacks to isn't known; a buffer grows. */
    private static final long MOST_OF_A_WORKBOOK = 1 << 20;

    private final StagingTask task;
    private final Contract contract;
    private final Pseudonyms pseudonyms;
    private final StagingRules rules;
    private final int blockBytes;
    private final int capacity;
    private final InputStream in;

    @Nullable
    private final IOException failure;

    private final TextReader text;
    private final FindingTally tally = new FindingTally();

    @Nullable
    private Table table;

    private final long linesDone;
    private long linesRead;
    private long titleLines;
    private boolean ended;
    private boolean failed;
    private boolean done;
    private Totals before = Totals.NONE;

    /** The file, or why there is none to read. */
    private record Opened(
            InputStream in, long bytes, @Nullable IOException failure) {
        static Opened of(Path file, Contract contract) {
            try {
                if (isWorkbook(file)) {
                    return new Opened(workbook(file, contract), MOST_OF_A_WORKBOOK, null);
                }
                return new Opened(Files.newInputStream(file), Files.size(file), null);
            } catch (IOException e) {
                return new Opened(InputStream.nullInputStream(), 0, e);
            }
        }
    }

    /** A block under way. */
    private static final class Building {
        private final CopyBuffer rows;
        private final Set<Alias> aliases = new LinkedHashSet<>();
        private final Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        private int read;
        private Totals totals = Totals.NONE;
        private List<StepCount> account = List.of();

        Building(int capacity) {
            rows = new CopyBuffer(capacity);
        }

        void count(Fate fate) {
            fates.merge(fate, 1, Integer::sum);
        }

        int of(Fate fate) {
            return fates.getOrDefault(fate, 0);
        }
    }

    BlockReader(StagingTask task, Contract contract, Pseudonyms pseudonyms, StagingRules rules, int blockBytes) {
        this.task = task;
        this.contract = contract;
        this.pseudonyms = pseudonyms;
        this.rules = rules;
        this.blockBytes = blockBytes;
        Opened opened = Opened.of(task.file(), contract);
        capacity = (int) Math.min(blockBytes + 4096L, 2 * opened.bytes() + 4096);
        // what steps hold back is nowhere else: a file with steps is read again from its beginning
        linesDone = contract.source().steps().isEmpty() ? task.linesDone() : 0;
        in = opened.in();
        failure = opened.failure();
        text = new TextReader(in);
    }

    @Override
    public boolean hasNext() {
        return !done;
    }

    /** Whatever the file holds is a finding, and so is a disk that doesn't give it: the next file may be on another. */
    @Override
    public Block next() {
        if (done) {
            throw new NoSuchElementException();
        }
        Building block = new Building(capacity);
        try {
            fill(block);
        } catch (UnreadableFile e) {
            stop(RowFault.of(e, table == null ? 1 : table.lines().lineNo()));
        } catch (FileParts.Missing e) {
            stop(new RowFault(
                    Fault.FILE_UNREADABLE,
                    0,
                    e.getMessage(),
                    null,
                    "alle filer, der hører til leverancen, i samme mappe"));
        } catch (IOException | UncheckedIOException e) {
            stop(new RowFault(Fault.FILE_UNREADABLE, 0, null, null, null));
        }
        DeliveryScope scope = task.scope();
        return new Block(
                scope.deliveryId(),
                scope.kind(),
                block.rows,
                block.read,
                block.of(Fate.KEPT),
                block.of(Fate.DROPPED) + block.totals.dropped(),
                block.of(Fate.REJECTED) + block.totals.rejected(),
                block.totals.added(),
                block.totals.merged(),
                linesRead,
                done,
                block.account,
                tally.takeFindings(),
                tally.takeUncounted(),
                List.copyOf(block.aliases));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Building block) throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (table == null) {
            table = open();
        }
        Table open = table;
        StepRows steps = open == null ? null : open.steps();
        while (open != null && !done && block.rows.size() < blockBytes && block.read < BLOCK_LINES) {
            SourceRow through = steps == null ? null : steps.poll();
            if (steps != null && through != null) {
                block.count(open.put(through, steps.partOf(through), block.rows, block.aliases::add));
                continue;
            }
            if (ended) {
                done = true;
                break;
            }
            CSVRecord line = open.lines().next();
            Optional<Long> trailer = line != null && open.lines().isLast() ? Trailer.count(line) : Optional.empty();
            if (line == null || trailer.isPresent()) {
                finish(trailer, open.lines().lineNo(), steps);
            } else if (++linesRead > linesDone) {
                block.read++;
                Fate fate = fate(open, line, block);
                if (fate != null) {
                    block.count(fate);
                }
            }
        }
        account(block, steps);
    }

    private void account(Building block, @Nullable StepRows steps) {
        if (steps != null) {
            Totals now = Totals.of(steps.counts());
            block.totals = now.less(before);
            before = now;
            block.account = done
                    ? Totals.account(linesRead, failed ? List.of() : steps.account(), titleLines + blankLines())
                    : List.of();
        }
    }

    private long blankLines() {
        return table == null ? 0 : table.lines().blankLines();
    }

    private static @Nullable Fate fate(Table open, CSVRecord line, Building block) throws UnreadableFile {
        try {
            return open.take(line, block.rows, block.aliases::add);
        } catch (UnreadableFile e) {
            block.count(Fate.REJECTED);
            throw e;
        }
    }

    private @Nullable Table open() throws IOException {
        String start = text.peek();
        TopOfFile top = new TopOfFile(start);
        Optional<HeaderSearch> search = search(contract);
        Optional<HeaderSearch.Found> found = search.flatMap(one -> one.in(start));
        CsvLines lines =
                new CsvLines(text, found.map(HeaderSearch.Found::delimiter).orElse(top.delimiter()));
        CSVRecord headings = lines.next();
        while (found.isPresent()
                && headings != null
                && lines.lineNo() < found.get().number()) {
            titleLines++;
            headings = lines.next();
        }
        if (headings != null && TopOfFile.isSeparator(headings)) {
            headings = lines.next();
        }
        if (headings == null) {
            stop(wholeFile(Fault.FILE_EMPTY, null, "en overskriftslinje og mindst en linje"));
            return null;
        }
        if (search.isPresent() && !search.get().isHeader(headings.toList())) {
            stop(header(Fault.HEADER_MISSING, 1, "skipLinesUntilHeader (trin 1)"));
            return null;
        }
        HeaderMatch own = HeaderMatch.of(contract, headings.toList());
        StepRows steps = null;
        HeaderMatch header = own;
        if (!contract.source().steps().isEmpty()) {
            StepRows.Opened opened = StepRows.open(contract, headings.toList(), around(), this::report);
            steps = opened.rows();
            if (steps == null) {
                stop(header(Fault.HEADER_MISSING, lines.lineNo(), Objects.requireNonNullElse(opened.missing(), "")));
                return null;
            }
            header = HeaderMatch.of(contract, steps.headings().names());
        }
        if (!header.usable()) {
            refuse(header, lines.lineNo(), top.findHeaderBelow(contract, header));
            return null;
        }
        if (linesDone == 0) {
            Predicate<String> used = steps == null ? name -> false : steps.headings()::isUsed;
            own.ignored().stream()
                    .filter(used.negate())
                    .forEach(name -> report(header(Fault.COLUMN_IGNORED, lines.lineNo(), Masking.heading(name))));
        }
        Cells cells = new Cells(contract, header, task.scope().municipality(), pseudonyms, this::report);
        RowPipe<?> rows = new RowPipe<>(Columns.of(task.scope().kind()), task.scope(), cells, rules, tally);
        return new Table(contract, text, lines, headings, own.width(), cells, rows, steps, this::report);
    }

    private static boolean isWorkbook(Path file) {
        return file.toString().endsWith(".xlsx");
    }

    private static Workbook workbook(Path file, Contract contract) throws IOException {
        Predicate<List<String>> isHeader = search(contract)
                .<Predicate<List<String>>>map(search -> search::isHeader)
                .orElse(cells -> HeaderMatch.of(contract, cells).usable());
        return Workbook.open(file, contract.source().sheet(), isHeader);
    }

    private static Optional<HeaderSearch> search(Contract contract) {
        return contract.source().steps().stream()
                .filter(Step.SkipLinesUntilHeader.class::isInstance)
                .map(step -> new HeaderSearch(((Step.SkipLinesUntilHeader) step).headings()))
                .findFirst();
    }

    private Surroundings around() {
        DeliveryScope scope = task.scope();
        Map<String, String> places = Places.of(contract.source(), scope);
        return new Surroundings(
                scope.municipality(),
                scope.findCoverage().map(Coverage::to).orElse(LocalDate.MAX),
                places,
                fault -> {
                    failed = true;
                    tally.addFatal(rules.faults().apply(fault));
                },
                new FileParts(contract.source(), task.file(), places));
    }

    /** What is wrong with the column names; where they stand further down, also what stands above. */
    private void refuse(HeaderMatch first, long firstLine, Optional<TopOfFile.Header> below) {
        below.ifPresent(header -> header.linesAbove()
                .forEach(line -> stop(new RowFault(
                        Fault.TITLE_BEFORE_HEADER,
                        line,
                        null,
                        null,
                        "kolonnenavne i første linje; de står i linje " + header.line()))));
        HeaderMatch match = below.map(TopOfFile.Header::match).orElse(first);
        long line = below.map(TopOfFile.Header::line).orElse(firstLine);
        match.missing().forEach(name -> stop(header(Fault.HEADER_MISSING, line, name)));
        match.twice().forEach(name -> stop(header(Fault.HEADER_TWICE, line, name)));
    }

    private void finish(Optional<Long> trailer, long trailerLine, @Nullable StepRows steps) {
        done = steps == null;
        ended = true;
        if (steps != null) {
            steps.end();
        }
        if (trailer.isPresent() && trailer.get() != linesRead) {
            report(new RowFault(
                    Fault.TRAILER_COUNT_WRONG,
                    trailerLine,
                    null,
                    trailer.get().toString(),
                    DanishFormat.count(linesRead, "linje", "linjer")));
        }
        if (linesRead == 0) {
            report(wholeFile(Fault.NO_ROWS, null, "mindst en linje efter overskriften"));
        }
        String found = isWorkbook(task.file()) ? Checksum.of(task.file()) : text.sha256Hex();
        if (!found.equals(task.sha256())) {
            report(wholeFile(Fault.CHECKSUM_WRONG, found, task.sha256()));
        }
    }

    private void stop(RowFault fault) {
        done = true;
        tally.addFatal(rules.faults().apply(fault));
    }

    private void report(RowFault fault) {
        tally.add(rules.faults().apply(fault));
    }

    private static RowFault header(Fault fault, long line, String column) {
        return new RowFault(fault, line, column, null, null);
    }

    private static RowFault wholeFile(Fault fault, @Nullable String value, String expected) {
        return new RowFault(fault, 0, null, value, expected);
    }
}
