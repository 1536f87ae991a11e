/** Words as readers meet them. */
@NullMarked
package dk.personaletal.reports.chapters.glossary;

import org.jspecify.annotations.NullMarked;
