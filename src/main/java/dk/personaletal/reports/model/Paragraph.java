package dk.personaletal.reports.model;

/** Running text. */
public record Paragraph(String text) implements Block {}
