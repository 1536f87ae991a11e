package dk.personaletal.reports.pdf;

import java.util.List;
import java.util.Map;

/**
 * A chapter ready to be filled.
 *
 * @param heading with its number; also the anchor, the bookmark and the line in the table of contents
 * @param sections the numbered headings of level 2, in order
 * @param rows what {@code chapter.jrxml} draws
 */
record NumberedChapter(String heading, List<String> sections, List<Map<String, ?>> rows) {}
