-- Grain: one row a sick leave row and month inside the loaded months, with the hours that fall there (in 1e-5 hours).
-- Formula: delivered hours are spread over the row's working days (calendar days when it has none) cumulatively, so
--          that the parts add up to the whole; otherwise working days x 7.4 hours x degree.
-- The month's row of the employment says where it belongs; without one the nearest earlier month's, else the nearest
-- later. No employment at all: not counted.
-- Source: sick_leave_row, sick_leave_owner.
drop table if exists pg_temp.sick_leave_part;
create temp table sick_leave_part on commit drop as
with loaded_month as materialized (
    select first_day::date, (first_day + interval '1 month')::date - 1 as last_day,
           (row_number() over (order by first_day desc))::integer - 1 as month_no
      from generate_series(:first::timestamp, :last::timestamp, interval '1 month') first_day
),
part as (
    select r.*, m.month_no,
           greatest(r.starts_on, m.first_day) as first_in_month,
           least(r.last_day, m.last_day) as last_in_month
      from sick_leave_row r
     cross join lateral generate_series(greatest(date_trunc('month', r.starts_on::timestamp), :first::timestamp),
                                        least(r.last_day, :last)::timestamp, interval '1 month') in_month
      join loaded_month m on m.first_day = in_month::date
     where r.last_day >= :first
),
owned as (
    select p.*, o.person is not null as is_owned, o.is_monthly, o.degree as employment_degree, o.department,
           o.agreement_group
      from part p
      left join sick_leave_owner o
        on o.person = p.person and o.employment_no = p.employment_no and get_bit(o.months, p.month_no) = 1
),
nearest as (
    select distinct on (p.row_no, p.month_no)
           p.row_no, p.month_no, o.is_monthly, o.degree, o.department, o.agreement_group
      from owned p
      join sick_leave_owner o using (person, employment_no)
     cross join lateral generate_series(0, length(o.months) - 1) m(no)
     where not p.is_owned and get_bit(o.months, m.no) = 1
     order by p.row_no, p.month_no, m.no > p.month_no desc, abs(m.no - p.month_no)
),
placed as (
    select * from owned where is_owned
    union all
    select p.row_no, p.spell_no, p.person, p.employment_no, p.starts_on, p.last_day, p.hours_hundredths, p.degree,
           p.working_days_before, p.working_days, month_no, p.first_in_month, p.last_in_month,
           true, n.is_monthly, n.degree, n.department, n.agreement_group
      from owned p
      join nearest n using (row_no, month_no)
)
select p.spell_no, p.person, p.month_no, p.first_in_month, p.is_monthly, p.department, p.agreement_group,
       case when p.hours_hundredths is null
            then (l.working_days_to - e.working_days_to) * 74 * coalesce(p.degree, p.employment_degree)::bigint
            when p.working_days > 0
            then (hours * (l.working_days_to - p.working_days_before) / p.working_days
                  - hours * (e.working_days_to - p.working_days_before) / p.working_days) * 1000
            else (hours * (p.last_in_month - p.starts_on + 1) / (p.last_day - p.starts_on + 1)
                  - hours * (p.first_in_month - p.starts_on) / (p.last_day - p.starts_on + 1)) * 1000
       end as hours_1e5
  from placed p
 cross join lateral (select p.hours_hundredths::bigint as hours) h
  join calendar_day e on e.day = greatest(p.first_in_month - 1, date '1990-01-01')
  join calendar_day l on l.day = p.last_in_month;
analyze sick_leave_part;
