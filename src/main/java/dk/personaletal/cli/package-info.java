/**
 * In: the command line. Out: the commands' answers as text or JSON, and the exit code. The only room with
 * picocli and exit codes; it knows jobs, not how they do their work.
 */
@NullMarked
package dk.personaletal.cli;

import org.jspecify.annotations.NullMarked;
