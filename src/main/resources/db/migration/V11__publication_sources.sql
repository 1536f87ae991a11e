-- What a published version was written from beside its cells (facts, texts, chapters), so that it can be compared
-- with later ones and drawn in more formats long after settings, texts and rows have changed.
create table publication_source (
    municipality    integer not null,
    period          date not null,
    report          text not null,
    edition         text not null,
    version         integer not null,
    source          text not null,              -- JSON
    manifest_entry  text not null,              -- JSON, as it stands in manifest.json
    primary key (municipality, period, report, edition, version),
    foreign key (municipality, period, report, edition, version) references publication
);

-- The published bytes themselves: a later program may draw a line elsewhere, the paper of then stays the same.
create table publication_file (
    municipality    integer not null,
    period          date not null,
    report          text not null,
    edition         text not null,
    version         integer not null,
    name            text not null,              -- .pdf, .xlsx, tables/<table>.csv
    sha256          text not null,
    content         bytea not null,
    primary key (municipality, period, report, edition, version, name),
    foreign key (municipality, period, report, edition, version) references publication
);
alter table publication_file alter column content set storage external;  -- PDF and XLSX are compressed already

-- The settings and code lists in use, from the moment they were first used to the next one's.
create table settings_version (
    municipality    integer not null,
    known_from      timestamptz not null,
    hash            text not null,
    files           text not null,              -- JSON: file name to content
    primary key (municipality, known_from)
);
