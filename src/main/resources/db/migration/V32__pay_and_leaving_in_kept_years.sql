-- Full-time equivalents and sick leave count rows on pay, and sick leave ends with the employment: the kept rows of
-- payroll say both. What was kept without is made anew by the next night.
truncate payroll_year, payroll_year_employment, payroll_year_month;
alter table payroll_year_employment
    add column is_unpaid boolean not null,      -- employed, on leave without pay
    add column employed_to date;

-- The last day in the month of its first that a span of days has.
create function end_in_month(first_day date, last_day date) returns date
language sql immutable as $$
    select least(last_day, (date_trunc('month', first_day::timestamp) + interval '1 month')::date - 1)
$$;
