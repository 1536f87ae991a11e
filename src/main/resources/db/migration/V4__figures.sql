-- What was known when something was computed: a set of current deliveries and the settings that shape figures.
create table snapshot (
    snapshot_id    bigint generated always as identity primary key,
    municipality   integer not null,
    period         date not null,               -- first day of the report's month
    hash           text not null,               -- sha-256 over deliveries, definitions and settings
    known_at       timestamptz not null,        -- the newest verdict among its deliveries
    unique (municipality, period, hash)
);

create table snapshot_delivery (
    snapshot_id   bigint not null references snapshot,
    delivery_id   bigint not null references delivery,
    contract      text not null,
    covers_from   date,
    covers_to     date,
    primary key (snapshot_id, delivery_id)
);

-- Confidential. One figure: numerator over denominator (1 for a count), exact.
create table indicator_value (
    snapshot_id             bigint not null references snapshot,
    indicator               text not null,
    definition_version      integer not null,
    breakdown               text not null,      -- total, department, unit, agreement_group ...
    member                  text not null,      -- code of the row; * for the total
    member_name             text not null,
    time                    text not null,      -- 2020, or a month 2021-03
    measure                 text not null,
    numerator               numeric not null,
    denominator             numeric not null check (denominator > 0),
    persons_in_numerator    integer,            -- persons behind it; null: not about persons
    persons_in_denominator  integer,
    primary key (snapshot_id, indicator, breakdown, member, time, measure)
);

-- What may be shown, by edition. A withheld cell has no value at all here.
create table publishable_cell (
    snapshot_id     bigint not null references snapshot,
    edition         text not null,
    indicator       text not null,
    breakdown       text not null,
    member          text not null,
    member_name     text not null,
    time            text not null,
    measure         text not null,
    numerator       numeric,
    denominator     numeric,
    withheld        text,
    primary key (snapshot_id, edition, indicator, breakdown, member, time, measure),
    check ((numerator is null) = (withheld is not null) and (numerator is null) = (denominator is null))
);

-- What was put before readers. Nothing published is overwritten: another content is another version.
create table publication (
    municipality    integer not null,
    period          date not null,
    report          text not null,
    edition         text not null,
    version         integer not null,
    snapshot_id     bigint not null references snapshot,
    published_at    timestamptz not null,
    content_sha256  text not null,              -- of the PDF
    primary key (municipality, period, report, edition, version)
);

-- Mon-fri less public holidays, filled from the calendar in Java. working_days_to counts the days up to and
-- including the day, so that the working days of a span are one subtraction.
create table calendar_day (
    day               date primary key,
    is_working_day    boolean not null,
    working_days_to   integer not null
);
