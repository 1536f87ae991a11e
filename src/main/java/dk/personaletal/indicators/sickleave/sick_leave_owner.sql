-- Grain: one row an employment in one form, and under the number of zeros each person's main employment month by month,
--        for the persons whose absence names no employment.
-- absence_alias: the person that a number means: one that payroll delivers together with a CPR number, or a changed one.
-- Source: employment_span; the kept years of the snapshot's current absence deliveries, persons by their alias.
drop table if exists pg_temp.absence_alias, pg_temp.absence_kept_year, pg_temp.sick_leave_owner;
create temp table absence_alias on commit drop as
select distinct on (a.employee_number) a.employee_number, coalesce(changed.person, a.person) as person
  from (select a.employee_number, a.person, a.delivery_id
          from person_alias a
          join snapshot_delivery d on d.snapshot_id = :snapshot and d.delivery_id = a.delivery_id
         where a.municipality = :municipality
        union all
        select old_person, person, null from snapshot_person where snapshot_id = :snapshot) a
  left join snapshot_person changed on changed.snapshot_id = :snapshot and changed.old_person = a.person
 order by a.employee_number, a.delivery_id desc nulls first, a.person;
create temp table absence_kept_year on commit drop as
select absence_year_id
  from absence_year
 where municipality = :municipality
   and deliveries && array(select delivery_id from snapshot_delivery where snapshot_id = :snapshot and contract = 'fravaer');
analyze absence_alias, absence_kept_year;
create temp table sick_leave_owner on commit drop as
select person, employment, is_monthly, degree, department, agreement_group, months
  from employment_span
union all
(select distinct on (s.person, m.no)
        s.person, '00000000-0000-0000-0000-000000000000'::uuid, s.is_monthly, s.degree, s.department, s.agreement_group,
        set_bit(s.months & ~s.months, m.no, 1)
   from employment_span s
  cross join lateral generate_series(0, length(s.months) - 1) m(no)
  where s.person in (select coalesce(a.person, p.person)
                       from absence_kept_year y
                       join absence_year_part p using (absence_year_id)
                       left join absence_alias a on a.employee_number = p.person
                      where p.employment = '00000000-0000-0000-0000-000000000000')
    and get_bit(s.months, m.no) = 1
  order by s.person, m.no, s.is_employed desc, s.is_monthly desc, s.degree desc, s.employed_from nulls last,
           s.employment_rank, s.department, s.agreement_group);
analyze sick_leave_owner;
