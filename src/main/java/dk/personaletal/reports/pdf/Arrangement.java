package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A chapter's blocks in the order they are drawn in. Nothing leaves its section, and the tables, the figures and the
 * texts each keep their own order, so that numbers and sense stay.
 *
 * @param divided names of the tables that may break over pages though they are short
 */
record Arrangement(Chapter chapter, Set<String> divided) {
    /** Four rows at least stand on either side of the break. */
    private static final int LEAST_TO_DIVIDE = 8;

    Arrangement {
        divided = Set.copyOf(divided);
    }

    static Arrangement of(Chapter chapter) {
        return new Arrangement(chapter.onPaper(), Set.of());
    }

    boolean mayBreak(Table table) {
        return BlockParts.isLong(table) || divided.contains(table.name());
    }

    /** What may be tried to fill the space before a table or a figure, the least intrusive first. */
    List<Arrangement> alternatives(int place) {
        List<Arrangement> found = new ArrayList<>();
        Block block = chapter.blocks().get(place);
        withBefore(place, Arrangement::isText).ifPresent(found::add);
        withBefore(place, block instanceof Table ? Figure.class::isInstance : Table.class::isInstance)
                .ifPresent(found::add);
        if (block instanceof Table table && !mayBreak(table) && canBreak(table)) {
            found.add(new Arrangement(chapter, withDivided(table)));
        }
        if (block instanceof Figure
                && place > 0
                && chapter.blocks().get(place - 1) instanceof Table table
                && canBreak(table)) {
            List<Block> blocks = new ArrayList<>(chapter.blocks());
            Collections.swap(blocks, place - 1, place);
            found.add(new Arrangement(new Chapter(chapter.title(), blocks), withDivided(table)));
        }
        return found;
    }

    private static boolean canBreak(Table table) {
        return table.rows().size() >= LEAST_TO_DIVIDE && !BlockParts.isAbreast(table);
    }

    private Set<String> withDivided(Table table) {
        Set<String> more = new HashSet<>(divided);
        if (!BlockParts.isLong(table)) {
            more.add(table.name());
        }
        return more;
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof BulletList;
    }

    /** The first such block that follows in the section goes before the one at the place. */
    private Optional<Arrangement> withBefore(int place, Predicate<Block> wanted) {
        List<Block> blocks = new ArrayList<>(chapter.blocks());
        for (int next = place + 1; next < blocks.size() && !(blocks.get(next) instanceof Heading); next++) {
            if (wanted.test(blocks.get(next))) {
                blocks.add(place, blocks.remove(next));
                return Optional.of(new Arrangement(new Chapter(chapter.title(), blocks), divided));
            }
        }
        return Optional.empty();
    }
}
