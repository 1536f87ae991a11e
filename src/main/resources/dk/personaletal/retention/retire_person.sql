-- Grain: one row a person who left before the day, under each of their pseudonyms: the last month with an employment
-- lies before it. Who is employed in the newest month has not left, however old that month is.
-- Source: payroll rows of the accepted deliveries, by month.
drop table if exists pg_temp.current_change, pg_temp.retired_person;
create temp table current_change on commit drop as
select * from changed_person(array(
       select delivery_id from delivery
        where municipality = :municipality and contract in ('loen', 'personskift') and state = 'ACCEPTED'
          and superseded_at is null));
create temp table retired_person on commit drop as
select p.person
  from delivery d
  join payroll_row r using (delivery_id)
  left join current_change c on c.old_person = r.person
 cross join lateral (select coalesce(c.person, r.person) as person) p
 cross join (select max(covers_to) as newest from delivery
              where municipality = :municipality and contract = 'loen' and state = 'ACCEPTED') n
 where d.municipality = :municipality and d.contract = 'loen'
 group by p.person, n.newest
having coalesce(max(d.covers_to) filter (where r.status < 7), max(d.covers_to)) < :day
   and coalesce(max(d.covers_to) filter (where r.status < 7) < n.newest, true);
insert into retired_person
select c.old_person from current_change c join retired_person p using (person);
insert into retired_person
select a.employee_number from person_alias a join retired_person p using (person) where a.municipality = :municipality;
