-- Grain: one row a delivered sick leave: person, employment, code and first day; the newest delivery wins.
-- An open end lasts to the end of its delivery's coverage, at most to the period's last day.
-- spell_no: rows of one employment that overlap or follow each other by a day are one spell.
-- working_days_before counts to the eve of the first day; working_days within the row.
-- Source: current absence deliveries of the snapshot, persons by their alias. No employment number is ''.
drop table if exists pg_temp.sick_leave_row;
create temp table sick_leave_row on commit drop as
with alias as (
    select distinct on (a.employee_number) a.employee_number, a.person
      from person_alias a
      join snapshot_delivery d on d.snapshot_id = :snapshot and d.delivery_id = a.delivery_id
     where a.municipality = :municipality
     order by a.employee_number, a.delivery_id desc, a.person
),
newest as (
    select distinct on (p.person, p.employment_no, r.starts_on, r.absence_code)
           p.person,
           p.employment_no,
           r.starts_on,
           coalesce(r.ends_on, least(d.covers_to, :last)) as last_day,
           r.absence_hours_hundredths as hours_hundredths,
           r.degree_tenthousandths as degree
      from snapshot_delivery d
      join absence_row r on r.delivery_id = d.delivery_id
      left join alias on alias.employee_number = r.person
     cross join lateral (select coalesce(alias.person, r.person) as person,
                                coalesce(r.employment_no, '') collate "C" as employment_no) p
     where d.snapshot_id = :snapshot
       and d.contract = 'fravaer'
       and r.absence_code = any(:codes)
       and r.starts_on <= :last
     order by p.person, p.employment_no, r.starts_on, r.absence_code,
              d.covers_to desc nulls last, d.delivery_id desc, r.line_no desc
),
reach as (
    select *, max(last_day) over (partition by person, employment_no order by starts_on
                                  rows between unbounded preceding and 1 preceding) as reached
      from newest
     where last_day >= starts_on
),
numbered as (
    select *, row_number() over w as row_no,
           count(*) filter (where reached is null or starts_on > reached + 1) over w as spell_no
      from reach
    window w as (order by person, employment_no, starts_on rows unbounded preceding)
)
select n.row_no, n.spell_no, n.person, n.employment_no, n.starts_on, n.last_day, n.hours_hundredths, n.degree,
       e.working_days_to as working_days_before,
       l.working_days_to - e.working_days_to as working_days
  from numbered n
  join calendar_day e on e.day = greatest(n.starts_on - 1, date '1990-01-01')
  join calendar_day l on l.day = least(n.last_day, date '2060-12-31');
analyze sick_leave_row;
