-- One file handed to us. Immutable but for its state: what it says is never changed, only superseded.
create table delivery (
    delivery_id     bigint generated always as identity primary key,
    municipality    integer not null,
    contract        text not null,              -- loen, fravaer, organisation, benchmark_sygefravaer
    layout          text not null,              -- which contract file read it: standard, sd, opus
    file_name       text not null,
    source_path     text not null,              -- where it was read, so that a killed night can go on
    content_sha256  text not null,
    byte_count      bigint not null,
    covers_from     date,                       -- first and last day that it speaks of; null: no period
    covers_to       date,
    state           text not null default 'REGISTERED'
                    check (state in ('REGISTERED', 'ACCEPTED', 'REJECTED')),
    registered_at   timestamptz not null,
    intake_id       bigint,                     -- the deliveries that are taken in together; null: not begun
    decided_at      timestamptz,                -- when the verdict fell
    superseded_at   timestamptz,
    superseded_by   bigint references delivery,
    rows_read       bigint not null default 0,
    rows_kept       bigint not null default 0,
    accepted_rules  text[] not null default '{}',  -- plausibility rules overruled by hand
    accept_reason   text
);
create index delivery_current on delivery (municipality, contract, covers_from) where state = 'ACCEPTED';
create index delivery_content on delivery (content_sha256);

-- What a rule found. At most a thousand lines a rule and delivery; finding_count has them all.
create table finding (
    delivery_id   bigint not null references delivery,
    finding_no    integer not null,
    rule          text not null,
    severity      text not null check (severity in ('NOTICE', 'WARNING', 'ERROR', 'FATAL')),
    line_no       bigint not null,              -- 0: the whole file
    column_name   text,
    masked_value  text,
    message       text not null,
    expected      text not null,
    remedy        text not null,
    primary key (delivery_id, finding_no)
);

create table finding_count (
    delivery_id   bigint not null references delivery,
    rule          text not null,
    severity      text not null,
    findings      bigint not null,
    primary key (delivery_id, rule)
);
