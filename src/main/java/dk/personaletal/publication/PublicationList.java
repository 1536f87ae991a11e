package dk.personaletal.publication;

import dk.personaletal.files.OutputProblem;
import dk.personaletal.shared.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What stands published in a tree, as its manifests say, of every municipality that publishes there.
 *
 * @param entries by municipality; in it newest period first, and in that newest version first
 * @param unreadable manifests that are damaged; their versions are not among the entries
 */
public record PublicationList(List<Entry> entries, List<Path> unreadable) {
    public PublicationList {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A published version.
     *
     * @param asOf when the newest delivery behind it was judged
     * @param changes how many printed figures are others than in the version before it
     * @param causes why, a sentence each
     * @param files those that still stand
     */
    public record Entry(
            int municipality,
            YearMonth period,
            String report,
            Scope scope,
            String edition,
            int version,
            String asOf,
            int changes,
            List<String> causes,
            List<Path> files) {
        private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::municipality)
                .thenComparing(Entry::period, Comparator.reverseOrder())
                .thenComparing(Entry::report)
                .thenComparing(entry -> entry.scope().key())
                .thenComparing(Entry::version, Comparator.reverseOrder());

        public Entry {
            causes = List.copyOf(causes);
            files = List.copyOf(files);
        }
    }

    /** What readers may see. @throws OutputProblem when the folder can't be read */
    public static PublicationList ofReaders(Trees trees) {
        try {
            List<MonthFolder> months = MonthFolder.list(trees.output());
            return read(months, MonthFolder::publications, Trees::isForReaders);
        } catch (IOException e) {
            throw OutputProblem.of(trees.output(), e);
        }
    }

    /** What stays in the house, with what earlier releases put among the readers'. */
    public static PublicationList ofInternal(Trees trees) {
        Predicate<String> editions = edition -> !Trees.isForReaders(edition);
        try {
            PublicationList now = read(MonthFolder.list(trees.internal()), MonthFolder::publications, editions);
            PublicationList earlier = read(MonthFolder.list(trees.output()), MonthFolder::earlierInternal, editions);
            List<Entry> all = new ArrayList<>(now.entries());
            all.addAll(earlier.entries());
            List<Path> unreadable = new ArrayList<>(now.unreadable());
            unreadable.addAll(earlier.unreadable());
            return of(all, unreadable);
        } catch (IOException e) {
            throw OutputProblem.of(trees.internal(), e);
        }
    }

    /** The folders of the internal edition that earlier releases put into the readers' tree. */
    public static List<Path> earlierInternalFolders(Trees trees) {
        try {
            return MonthFolder.list(trees.output()).stream()
                    .flatMap(month -> month.findEarlierInternal().stream())
                    .toList();
        } catch (IOException e) {
            throw OutputProblem.of(trees.output(), e);
        }
    }

    private interface Reader {
        List<Entry> read(MonthFolder month, List<Path> unreadable) throws IOException;
    }

    private static PublicationList read(List<MonthFolder> months, Reader reader, Predicate<String> editions)
            throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (MonthFolder month : months) {
            entries.addAll(reader.read(month, unreadable));
        }
        entries.removeIf(one -> !editions.test(one.edition()));
        return of(entries, unreadable);
    }

    /** Of a version that lies in two places, the first: an earlier release's that has got a folder of its own since. */
    private static PublicationList of(List<Entry> entries, List<Path> unreadable) {
        SortedMap<Entry, Entry> versions = new TreeMap<>(Entry.ORDER);
        entries.forEach(one -> versions.putIfAbsent(one, one));
        return new PublicationList(List.copyOf(versions.values()), unreadable);
    }
}
