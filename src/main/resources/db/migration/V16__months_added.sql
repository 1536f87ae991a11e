-- A month that was added to a kept year leaves a form of employment in several rows, until the year is over.
alter table payroll_year
    add column is_pieced boolean not null default false;
