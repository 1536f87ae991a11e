-- Grain: one row a window of whole months, filled by the caller: years and the twelve months to the period (total),
-- twelve months to each of the latest months (rolling), and single months (month).
-- last_month_no: months from the window's last month to the period; months: with a payroll delivery;
-- is_detailed: shown by department, group and so on, not only in total.
-- absence_cause: the codes that count, '' for sick leave, else the group's name.
drop table if exists pg_temp.sick_leave_window, pg_temp.professional_area, pg_temp.absence_cause;
create temp table sick_leave_window (
    breakdown         text not null,
    time              text not null,
    first_day         date not null,
    last_day          date not null,
    last_month_no     integer not null,
    length            integer not null,
    months            integer not null,
    net_working_days  integer not null,
    is_detailed       boolean not null
) on commit drop;

create temp table professional_area (
    agreement_group   text primary key,
    name              text not null
) on commit drop;

create temp table absence_cause (
    absence_code      text primary key,
    cause             text not null
) on commit drop;
