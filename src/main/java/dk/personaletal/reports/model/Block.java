package dk.personaletal.reports.model;

/** One thing that stands on the page, in reading order. */
public sealed interface Block permits Heading, Paragraph, BulletList, KeyFigures, Table, Figure {}
