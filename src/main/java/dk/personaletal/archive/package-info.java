/**
 * What has been published: every version of every paper of every scope, its files, what it was written from, and the
 * settings of then. Makes nothing; puts before readers again what is kept.
 */
@NullMarked
package dk.personaletal.archive;

import org.jspecify.annotations.NullMarked;
