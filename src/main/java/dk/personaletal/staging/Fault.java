package dk.personaletal.staging;

/** What can be wrong with a file, a line or a field while reading. Validation turns each into a finding. */
public enum Fault {
    /** The content's SHA-256 isn't the marker's, or the file changed while it was read. */
    CHECKSUM_WRONG,
    /** No bytes at all. */
    FILE_EMPTY,
    /** The disk, or its rights, refuse to give what is in it. */
    FILE_UNREADABLE,
    /** A header and no rows. */
    NO_ROWS,
    /** UTF-16, NUL bytes, or neither UTF-8 nor Windows-1252. */
    UNREADABLE_ENCODING,
    /** A required column isn't in the header. */
    HEADER_MISSING,
    /** Two columns match the same name. */
    HEADER_TWICE,
    /** A column that the contract doesn't know; ignored. */
    COLUMN_IGNORED,
    /** Something stands above the line with the column names. */
    TITLE_BEFORE_HEADER,
    /** The column names once more, as where files were joined; the line is no row. */
    HEADER_AGAIN,
    /** A quote isn't closed where its field ends: at once, lines later, or never. */
    QUOTES_WRONG,
    /** The file's last line is cut off. */
    FILE_TRUNCATED,
    /** The trailer line counts another number of rows. */
    TRAILER_COUNT_WRONG,
    /** A field over 64 KiB, which leaves its row out; or, without a column, a line over 1 MiB, where reading stops. */
    FIELD_TOO_LONG,
    /** Fewer or more fields than the header has. */
    FIELD_COUNT_WRONG,
    VALUE_MISSING,
    DATE_INVALID,
    /** A year of two digits, where the contract gives no pivot. */
    YEAR_TWO_DIGITS,
    MONTH_INVALID,
    NUMBER_INVALID,
    /** A value that isn't in the column's code list. */
    CODE_UNKNOWN,
    CPR_INVALID,
    /** Text longer than the column takes. */
    TEXT_TOO_LONG,
    /** A spreadsheet's or a database's word for nothing, read as nothing. */
    VALUE_SAYS_NONE,
    /** A number that a spreadsheet shortened, so that several are alike. */
    DIGITS_LOST,
    /** Rows of a source say different things of what can be only one. */
    ROWS_CONFLICT,
    /** The line says of itself that it's to be forgotten. */
    ROW_DELETED
}
