-- Grain: one row an employment in one form, and under the number of zeros each person's main employment month by month,
--        for the persons whose absence names no employment. counts: monthly-paid, and not on leave without pay;
--        counts_until: the day of leaving by this row or by the newest, whichever is earlier.
-- sick_leave_end: the last day on which absence of an employment counts: the day of leaving by its newest row, else the
--        last census with the person, unless that is the newest of all.
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
select person, employment, employment as of_employment, is_monthly and not is_unpaid as counts, degree, department,
       agreement_group, employed_to, employed_to as counts_until, months
  from employment_span
union all
(select distinct on (s.person, m.no)
        s.person, '00000000-0000-0000-0000-000000000000'::uuid, s.employment, s.is_monthly and not s.is_unpaid, s.degree,
        s.department, s.agreement_group, s.employed_to, s.employed_to, set_bit(s.months & ~s.months, m.no, 1)
   from employment_span s
  cross join lateral generate_series(0, length(s.months) - 1) m(no)
  where s.person in (select coalesce(a.person, p.person)
                       from absence_kept_year y
                       join absence_year_part p using (absence_year_id)
                       left join absence_alias a on a.employee_number = p.person
                      where p.employment = '00000000-0000-0000-0000-000000000000')
    and get_bit(s.months, m.no) = 1
  order by s.person, m.no, s.is_employed desc, s.is_monthly desc, s.degree desc, s.employed_from nulls last,
           s.employment_rank, s.department, s.agreement_group, s.employed_to, s.is_unpaid);
create temp table sick_leave_end on commit drop as
with newest as (
    select min(:last_month - extract(year from covers_from) * 12 - extract(month from covers_from)) as months_back
      from snapshot_delivery
     where snapshot_id = :snapshot and contract = 'loen'
),
seen as (
    select person, position(B'1' in bit_or(months) filter (where is_employed)) - 1 as months_back
      from employment_span
     group by person
)
select *
  from (select distinct on (o.person, o.employment) o.person, o.employment,
               coalesce(o.employed_to,
                        case when s.months_back is null then '-infinity'
                             when s.months_back > newest.months_back
                             then (date_trunc('month', :last::timestamp) - (s.months_back - 1) * interval '1 month')::date - 1
                        end) as ends_on
          from sick_leave_owner o
          join seen s using (person)
         cross join newest
         order by o.person, o.employment, position(B'1' in o.months)) employment
 where ends_on is not null;
update sick_leave_owner o
   set counts_until = e.ends_on
  from sick_leave_end e
 where e.person = o.person and e.employment = o.employment and e.ends_on < coalesce(o.employed_to, 'infinity');
analyze sick_leave_owner, sick_leave_end;
