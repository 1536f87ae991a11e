package dk.personaletal.reports.model;

import java.util.List;

/** A chapter starts on a page of its own and is numbered in order. */
public record Chapter(String title, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    /** As it stands on paper. */
    public Chapter onPaper() {
        return new Chapter(
                title,
                blocks.stream()
                        .map(block -> block instanceof Table table ? table.onPaper() : block)
                        .toList());
    }
}
