-- Rows worked out from deliveries, kept so that a night works on what is new. A year's rows belong to the very
-- deliveries that they name: with another set they are made anew. Losing them costs time and nothing else, so they
-- are unlogged: after a crash PostgreSQL empties them all.
create unlogged table payroll_year (
    payroll_year_id   integer generated always as identity primary key,
    municipality      integer not null,
    year_no           integer not null,
    deliveries        bigint[] not null,
    unique (municipality, year_no)
);

-- An employment in one form (degree, department ...) and the year's months in which it had that form.
create unlogged table payroll_year_employment (
    payroll_year_id   integer not null,
    person            uuid not null,
    employment_no     text not null,
    employed_from     date,
    is_employed       boolean not null,         -- at the census, the last day of the month
    is_monthly        boolean not null,
    degree            integer not null,
    sex               "char",
    birth_date        date,
    department        text not null,
    department_name   text,
    agreement_group   text not null,
    months            varbit not null           -- bit 0 is December, bit 11 January
);
create index payroll_year_employment_year on payroll_year_employment (payroll_year_id);

-- The monthly-paid who are employed at the census, in total.
create unlogged table payroll_year_month (
    payroll_year_id   integer not null,
    month_no          integer not null,         -- year x 12 + month
    degree            bigint not null,
    paid_degree       bigint not null,          -- of the rows with a gross pay
    gross_pay_oere    bigint not null
);

-- The years in which a delivery's absences begin.
create unlogged table absence_delivery (
    delivery_id   bigint primary key,
    years         integer[] not null
);

create unlogged table absence_year (
    absence_year_id   integer generated always as identity primary key,
    municipality      integer not null,
    year_no           integer not null,
    deliveries        bigint[] not null,
    unique (municipality, year_no)
);

-- A month's part of an absence that begins in the year. Of each person, employment, code and first day the newest
-- delivery has won. A running absence has one row without a month: where it ends depends on the report.
create unlogged table absence_year_part (
    absence_year_id   integer not null,
    person            uuid not null,            -- as delivered
    employment_no     text not null,            -- '' for none
    absence_code      text not null,
    starts_on         date not null,
    ends_on           date,
    covers_to         date,                     -- of the delivery
    delivery_id       bigint not null,
    line_no           bigint not null,
    hours_hundredths  integer,
    degree            integer,
    month_no          integer,                  -- year x 12 + month
    first_in_month    date,
    hours_1e5         bigint,
    working_days      integer
);
create index absence_year_part_year on absence_year_part (absence_year_id);

-- The months that a span of days touches. Delivered hours are spread over its working days (calendar days when it
-- has none) cumulatively, so that the parts add up to the whole, in 1e-5 hours.
create function month_part(starts_on date, last_day date, hours_hundredths integer)
returns table (month_no integer, first_in_month date, hours_1e5 bigint, working_days integer)
language sql stable as $$
    select extract(year from part.first_in_month)::integer * 12 + extract(month from part.first_in_month)::integer,
           part.first_in_month,
           case when days.working_days > 0
                then (hours * (l.working_days_to - days.before) / days.working_days
                      - hours * (e.working_days_to - days.before) / days.working_days) * 1000
                else (hours * (part.last_in_month - starts_on + 1) / nullif(last_day - starts_on + 1, 0)
                      - hours * (part.first_in_month - starts_on) / nullif(last_day - starts_on + 1, 0)) * 1000
           end,
           l.working_days_to - e.working_days_to
      from (select greatest(starts_on, in_month::date) as first_in_month,
                   least(last_day, (in_month + interval '1 month')::date - 1) as last_in_month
              from generate_series(date_trunc('month', starts_on::timestamp), last_day::timestamp, interval '1 month') in_month) part
     cross join (select hours_hundredths::bigint as hours) whole
     cross join lateral (
           select before.working_days_to as before, until.working_days_to - before.working_days_to as working_days
             from calendar_day before
             join calendar_day until on until.day = least(last_day, date '2060-12-31')
            where before.day = greatest(starts_on - 1, date '1990-01-01')) days
      join calendar_day e on e.day = greatest(part.first_in_month - 1, date '1990-01-01')
      join calendar_day l on l.day = least(part.last_in_month, date '2060-12-31')
     where last_day >= starts_on
$$;
