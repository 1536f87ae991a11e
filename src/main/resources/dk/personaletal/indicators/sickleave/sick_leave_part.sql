-- Grain: one row a sick leave row and month inside the loaded months, with the hours that fall there (in 1e-5 hours).
-- Formula: delivered hours are spread over the spell's working days (calendar days when it has none) cumulatively, so
--          that the parts add up to the whole; otherwise working days x 7.4 hours x degree.
-- The month's row of the employment (of the main employment when absence names none) says where it belongs; without
-- one the nearest earlier month's, else the nearest later. No row at all: not counted.
-- Source: sick_leave_row, employment_month.
drop table if exists pg_temp.sick_leave_part;
create temp table sick_leave_part on commit drop as
with owner as not materialized (
    select person, employment_no, month, is_monthly, degree, department, agreement_group from employment_month
    union all
    (select distinct on (person, month) person, '', month, is_monthly, degree, department, agreement_group
       from employment_month
      where person in (select person from sick_leave_row where employment_no = '')
      order by person, month, is_employed desc, is_monthly desc, degree desc, employed_from nulls last,
               employment_no_order(employment_no) collate "C")
),
part as (
    select r.*, m.month,
           greatest(r.starts_on, m.month) as first_in_month,
           least(r.last_day, (m.month + interval '1 month')::date - 1) as last_in_month
      from sick_leave_row r
     cross join lateral (
           select day::date as month
             from generate_series(greatest(date_trunc('month', r.starts_on::timestamp), :first::timestamp),
                                  least(r.last_day, :last)::timestamp, interval '1 month') day) m
     where r.last_day >= :first
),
owned as (
    select p.*, o.month is not null as is_owned, o.is_monthly, o.degree as employment_degree, o.department, o.agreement_group
      from part p
      left join owner o using (person, employment_no, month)
),
nearest as (
    select distinct on (p.row_id, p.month)
           p.row_id, p.month, o.is_monthly, o.degree, o.department, o.agreement_group
      from owned p
      join owner o using (person, employment_no)
     where not p.is_owned
     order by p.row_id, p.month, o.month < p.month desc, abs(o.month - p.month)
),
placed as (
    select p.row_id, p.month, p.starts_on, p.first_in_month, p.last_in_month, p.last_day, p.before, p.working_days,
           p.hours_hundredths, p.degree,
           coalesce(p.employment_degree, n.degree) as employment_degree,
           coalesce(p.is_monthly, n.is_monthly) as is_monthly,
           coalesce(p.department, n.department) as department,
           coalesce(p.agreement_group, n.agreement_group) as agreement_group
      from owned p
      left join nearest n using (row_id, month)
     where p.is_owned or n.row_id is not null
)
select p.row_id, p.month, p.is_monthly, p.department, p.agreement_group,
       case when p.hours_hundredths is null
            then (w.days_to - w.days_before) * 74 * coalesce(p.degree, p.employment_degree)::bigint
            else (p.hours_hundredths * w.days_to / w.total - p.hours_hundredths * w.days_before / w.total) * 1000
       end as hours_1e5
  from placed p
  join calendar_day e on e.day = greatest(p.first_in_month - 1, date '1990-01-01')
  join calendar_day l on l.day = p.last_in_month
 cross join lateral (
       select l.working_days_to - p.before as days_to, e.working_days_to - p.before as days_before,
              p.working_days::bigint as total
        where p.working_days > 0 or p.hours_hundredths is null
       union all
       select p.last_in_month - p.starts_on + 1, p.first_in_month - p.starts_on, p.last_day - p.starts_on + 1
        where p.working_days = 0 and p.hours_hundredths is not null) w;
analyze sick_leave_part;
