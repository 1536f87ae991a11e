/**
 * In: log events. Out: one JSON line each, in the fields of ECS (Elastic Common Schema), with the run, stage and
 * delivery that the process is at. Knows no stage by name.
 */
@NullMarked
package dk.personaletal.operations.log;

import org.jspecify.annotations.NullMarked;
