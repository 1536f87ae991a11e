-- Five more kinds of delivery, as delivered, keyed by delivery and line like those before them (V3).
create table benchmark_turnover_row (
    delivery_id                   bigint not null,
    line_no                       integer not null,
    period_from                   date not null,
    period_to                     date not null,
    area_name                     text not null,
    municipality                  integer,
    agreement_group               text,             -- null: all groups
    persons                       integer,          -- headcount when the period began
    leavers_percent_hundredths    integer,          -- 17.80 % is 1780
    joiners_percent_hundredths    integer,
    publisher                     text not null,
    primary key (delivery_id, line_no)
);

create table survey_row (
    delivery_id            bigint not null,
    line_no                integer not null,
    year_no                integer not null,
    unit_code              text,                    -- null: the whole municipality
    question               text not null,           -- a code of codelists/spoergsmaal.csv, or one it doesn't know
    agree_fully            numeric,                 -- the five answers: counts or percent, all null when absent
    agree                  numeric,
    neutral                numeric,
    disagree               numeric,
    disagree_fully         numeric,
    answers_are_percent    boolean not null default false,  -- one decision a delivery, made when it's judged
    mean_hundredths        integer,                 -- 3.74 is 374
    primary key (delivery_id, line_no)
);

create table recruitment_row (
    delivery_id      bigint not null,
    line_no          integer not null,
    posting_no       text not null,
    unit_code        text,
    agreement_code   text,
    posted_on        date not null,
    candidates       integer,
    is_reposting     boolean not null,
    filled_on        date,
    primary key (delivery_id, line_no)
);

create table population_row (
    delivery_id      bigint not null,
    line_no          integer not null,
    forecast_year    integer not null,              -- the year the forecast was made
    municipality     integer not null,
    year_no          integer not null,              -- the year it speaks of
    age_group        text not null,                 -- as delivered: 0-2, 80+
    persons          integer not null,
    primary key (delivery_id, line_no)
);

create table leaving_reason_row (
    delivery_id      bigint not null,
    line_no          integer not null,
    month            date not null,                 -- its first day
    unit_code        text,
    agreement_code   text,
    reason           text not null,                 -- a wording of codelists/fratraedelsesaarsager.csv, else Andet
    primary key (delivery_id, line_no)
);
