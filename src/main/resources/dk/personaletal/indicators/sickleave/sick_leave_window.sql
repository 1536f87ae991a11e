-- Grain: one row a window of twelve whole months, filled by the caller: years, and the twelve months to the period.
-- last_month_no: months from the window's last month to the period; months: with a payroll delivery;
-- is_detailed: shown by department and group, not only in total.
drop table if exists pg_temp.sick_leave_window, pg_temp.professional_area;
create temp table sick_leave_window (
    time              text primary key,
    first_day         date not null,
    last_day          date not null,
    last_month_no     integer not null,
    months            integer not null,
    net_working_days  integer not null,
    is_detailed       boolean not null
) on commit drop;

create temp table professional_area (
    agreement_group   text primary key,
    name              text not null
) on commit drop;
