-- Grain: one row a delivered sick leave spell: person, employment, code and first day; the newest delivery wins.
-- An open spell lasts to the end of its delivery's coverage, at most to the period's last day.
-- hours_1e5 and degree as delivered; before and total count working days up to the eve and in the whole spell.
-- Source: current absence deliveries of the snapshot, persons by their alias.
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
    select distinct on (p.person, p.employment_no, r.absence_code, r.starts_on)
           p.person,
           p.employment_no,
           r.starts_on,
           coalesce(r.ends_on, least(d.covers_to, :last)) as last_day,
           r.absence_hours_hundredths as hours_hundredths,
           r.degree_tenthousandths as degree
      from snapshot_delivery d
      join absence_row r on r.delivery_id = d.delivery_id
      left join alias on alias.employee_number = r.person
     cross join lateral (select coalesce(alias.person, r.person) as person, coalesce(r.employment_no, '') as employment_no) p
     where d.snapshot_id = :snapshot
       and d.contract = 'fravaer'
       and r.absence_code = any(:codes)
       and r.starts_on <= :last
     order by p.person, p.employment_no, r.absence_code, r.starts_on,
              d.covers_to desc nulls last, d.delivery_id desc, r.line_no desc
)
select row_number() over () as row_id, n.*,
       e.working_days_to as before,
       l.working_days_to - e.working_days_to as working_days
  from newest n
  join calendar_day e on e.day = greatest(n.starts_on - 1, date '1990-01-01')
  join calendar_day l on l.day = least(n.last_day, date '2060-12-31')
 where n.last_day >= n.starts_on;
analyze sick_leave_row;
