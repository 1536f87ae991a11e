-- Grain: one row a person and census month: the main employment, which gives a person their unit.
-- Order: employed at the census, monthly-paid, highest degree, earliest date of employment, lowest number
--        (employment_rank).
--        The same employment number twice is two numbers of one person: the first department, group and unit.
-- Source: shared definition 1; payroll rows of the snapshot's current deliveries, under the person, in the place and in
--         the agreement group that the snapshot says they are read as.
drop table if exists pg_temp.main_employment;
create temp table main_employment on commit drop as
select distinct on (c.person, d.covers_from)
       d.covers_from as month,
       c.person,
       c.is_employed,
       r.pay_form = 'M' as is_monthly,
       coalesce(r.staff_category, 'Ordinær') = 'Ordinær' as is_ordinary,
       r.birth_date,
       r.employed_from,
       r.employed_to,
       r.leaving_reason,
       l.department,
       case when l.unit = '' then '?' else l.department || '|' || l.unit end as unit,
       l.agreement_group,
       coalesce(r.staff_category, 'Ordinær') collate "C" as staff_category,
       r.sex,
       r.is_manager,
       r.manager_employment as manager
  from snapshot_delivery d
  join payroll_row r on r.delivery_id = d.delivery_id
 cross join lateral (select (d.covers_from + interval '1 month')::date - 1 as census) m
  left join snapshot_person changed on changed.snapshot_id = d.snapshot_id and changed.old_person = r.person
 cross join lateral (
       select coalesce(changed.person, r.person) as person,
              r.status in (0, 1, 3)
              and (r.employed_to is null or r.employed_to >= m.census)
              and (r.employed_from is null or r.employed_from <= m.census) as is_employed,
              coalesce(r.department_code, r.department_name, '?') collate "C" as department,
              coalesce(r.unit_code, r.unit_name, '') collate "C" as unit) c
  left join snapshot_place recoded
    on recoded.snapshot_id = d.snapshot_id and recoded.department = c.department and recoded.unit = c.unit
   and d.covers_from between recoded.first_month and recoded.last_month
  left join snapshot_group g
    on g.snapshot_id = d.snapshot_id and g.agreement_code = coalesce(r.agreement_code, '')
   and g.agreement_group = coalesce(r.agreement_group, '')
   and d.covers_from between g.first_month and g.last_month
 cross join lateral (
       select coalesce(recoded.new_department, c.department) as department,
              coalesce(recoded.new_unit, c.unit) as unit,
              coalesce(g.shown, r.agreement_group, '?') collate "C" as agreement_group) l
 where d.snapshot_id = :snapshot
   and d.contract = 'loen'
   and d.covers_from in (:months)
 order by c.person, d.covers_from, c.is_employed desc, r.pay_form = 'M' desc, r.degree_tenthousandths desc,
          r.employed_from nulls last, r.employment_rank,
          l.department, l.agreement_group, r.employed_to, r.status in (0, 3), l.unit, r.line_no;
analyze main_employment;
