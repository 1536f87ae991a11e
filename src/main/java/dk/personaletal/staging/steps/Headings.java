package dk.personaletal.staging.steps;

import dk.personaletal.contract.HeaderMatch;
import dk.personaletal.contract.steps.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** The columns that rows have at one step: those of the file, and those that steps before made. */
public final class Headings {
    private final List<String> names;
    private final Set<Integer> used = new HashSet<>();
    private String step = "";

    Headings(List<String> names) {
        this.names = new ArrayList<>(names);
    }

    /** A step's column that isn't there, or that is there twice. */
    static final class NoSuchColumn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoSuchColumn(String column) {
            super(column);
        }
    }

    void begin(String ofStep) {
        step = ofStep;
    }

    /** Its position, by heading or {@code #n}. */
    int find(String column) {
        int position = column.matches("#[1-9]\\d{0,3}") ? Integer.parseInt(column.substring(1)) - 1 : named(column);
        if (position < 0 || position >= names.size()) {
            throw new NoSuchColumn(column + " (" + step + ")");
        }
        used.add(position);
        return position;
    }

    int[] find(List<String> columns) {
        return columns.stream().mapToInt(this::find).toArray();
    }

    /** A new column's position; one that is there already is never overwritten. */
    int make(String column) {
        if (named(column) >= 0) {
            throw new NoSuchColumn(column + " (" + step + " ville overskrive den)");
        }
        names.add(column);
        used.add(names.size() - 1);
        return names.size() - 1;
    }

    /** The column that a step rewrites, or a new one. */
    int findOrMake(String column, String rewritten) {
        boolean same = HeaderMatch.normal(column).equals(HeaderMatch.normal(rewritten));
        return same ? find(column) : make(column);
    }

    /** The positions of those called so, in the file's order; wildcards allowed. */
    int[] like(List<String> texts) {
        Texts wanted = new Texts(texts.stream().map(HeaderMatch::normal).toList());
        int[] found = IntStream.range(0, names.size())
                .filter(i -> !names.get(i).isBlank() && wanted.have(HeaderMatch.normal(names.get(i))))
                .toArray();
        if (found.length == 0) {
            throw new NoSuchColumn(String.join(", ", texts) + " (" + step + ")");
        }
        IntStream.of(found).forEach(used::add);
        return found;
    }

    String name(int position) {
        String name = names.get(position);
        return name.isBlank() ? "#" + (position + 1) : name.strip();
    }

    /** From here on no step or field finds it; the others keep their places. */
    void forget(int position) {
        names.set(position, "");
        used.add(position);
    }

    void forgetAllBut(int[] kept) {
        IntStream.range(0, names.size())
                .filter(i -> IntStream.of(kept).noneMatch(k -> k == i))
                .forEach(this::forget);
    }

    int width() {
        return names.size();
    }

    /** As they are now; empty where a column is forgotten. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Whether a step has read or made a column of that name. */
    public boolean isUsed(String name) {
        return IntStream.range(0, names.size())
                .anyMatch(i -> used.contains(i)
                        && names.get(i).strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    }

    private int named(String column) {
        String wanted = HeaderMatch.normal(column);
        int found = -1;
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isBlank() && HeaderMatch.normal(names.get(i)).equals(wanted)) {
                if (found >= 0) {
                    throw new NoSuchColumn(column + " (" + step + ": står to gange)");
                }
                found = i;
            }
        }
        return found;
    }
}
