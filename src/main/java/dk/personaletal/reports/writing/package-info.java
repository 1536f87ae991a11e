/** What chapters are written with: cells by their key, Danish texts, facts, sentences, notes. Knows no chapter. */
@NullMarked
package dk.personaletal.reports.writing;

import org.jspecify.annotations.NullMarked;
