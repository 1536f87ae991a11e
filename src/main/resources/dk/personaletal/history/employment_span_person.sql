-- Grain: as before; the employments of a changed number come under the person that it means.
-- Two numbers of one person may have the same employment number in the same months. Absence is the main one's of them:
-- the other's months come under a number that no absence names.
-- Source: employment_span, snapshot_person.
update employment_span s
   set person = c.person
  from snapshot_person c
 where c.snapshot_id = :snapshot and c.old_person = s.person;
drop table if exists pg_temp.employment_twice;
create temp table employment_twice on commit drop as
select *
  from (select s.ctid as row_id, s.*,
               bit_or(s.months) over (partition by s.person, s.employment
                                      order by s.is_employed desc, s.is_monthly desc, s.degree desc, s.employed_from nulls last,
                                               s.department, s.agreement_group, s.employed_to, s.is_unpaid, s.birth_date, s.sex::text, s.ctid
                                      rows between unbounded preceding and 1 preceding) as taken
          from employment_span s
         where s.person in (select person from snapshot_person where snapshot_id = :snapshot)) ranked
 where bit_count(months & taken) > 0;
update employment_span s
   set months = s.months & ~t.taken
  from employment_twice t
 where s.ctid = t.row_id;
insert into employment_span
select person, md5(employment || ' (2)')::uuid, employment_rank, employed_from, employed_to, is_employed, is_unpaid, is_monthly,
       degree, sex, birth_date, department, department_name, agreement_group, months & taken
  from employment_twice;
delete from employment_span where bit_count(months) = 0;
analyze employment_span;
