-- Grain: one row a person who left before the day: their newest current month with an employment lies before it.
-- Source: payroll rows of the accepted deliveries, by month.
drop table if exists pg_temp.retired_person;
create temp table retired_person on commit drop as
select r.person
  from delivery d
  join payroll_row r using (delivery_id)
 where d.municipality = :municipality and d.contract = 'loen'
 group by r.person
having max(d.covers_to) filter (where r.status < 7) < :day
    or (max(d.covers_to) filter (where r.status < 7) is null and max(d.covers_to) < :day);
insert into retired_person
select a.employee_number from person_alias a join retired_person p using (person) where a.municipality = :municipality;
