package dk.personaletal.reports.model;

/** Running text; may refer to tables and figures, see {@link Reference}. */
public record Paragraph(String text) implements Block {}
