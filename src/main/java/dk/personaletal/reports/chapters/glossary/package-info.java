/** Ordliste: the report's words in plain Danish. Chapters as written and texts in, blocks out; knows no figure. */
@NullMarked
package dk.personaletal.reports.chapters.glossary;

import org.jspecify.annotations.NullMarked;
