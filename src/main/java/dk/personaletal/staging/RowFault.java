package dk.personaletal.staging;

import dk.personaletal.staging.text.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A fault with its place.
 *
 * @param line line in the file, the header is 1; 0 when it's about the whole file
 * @param column the contract's name of the column
 * @param maskedValue never personal data
 * @param expected what the contract expects there, in Danish, for example the code list or the date formats
 */
public record RowFault(
        Fault fault,
        long line,
        @Nullable String column,
        @Nullable String maskedValue,
        @Nullable String expected) {
    static RowFault of(UnreadableFile file, long line) {
        Fault fault =
                switch (file.reason()) {
                    case UNREADABLE_ENCODING -> Fault.UNREADABLE_ENCODING;
                    case FILE_TRUNCATED -> Fault.FILE_TRUNCATED;
                    case FIELD_TOO_LONG -> Fault.FIELD_TOO_LONG;
                    case QUOTES_WRONG -> Fault.QUOTES_WRONG;
                };
        return new RowFault(fault, line, null, null, file.expected());
    }
}
