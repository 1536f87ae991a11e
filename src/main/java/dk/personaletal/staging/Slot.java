package dk.personaletal.staging;

import dk.personaletal.contract.Column;

/** A column and its position in the file; -1 when the file hasn't got it. */
record Slot(Column column, int position) {}
