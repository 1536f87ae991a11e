-- Grain: one row a person, as delivered, and census month: the main employment, which gives a person their unit.
-- Source: shared definition 1; the kept rows of the snapshot's current deliveries, under the person and in the place
--         that the snapshot says they are read as.
drop table if exists pg_temp.main_employment;
create temp table main_employment on commit drop as
select d.covers_from as month,
       coalesce(changed.person, p.person) as person,
       p.employment_no,
       p.is_employed,
       p.is_monthly,
       p.is_ordinary,
       p.degree_tenthousandths,
       p.birth_date,
       p.employed_from,
       p.employed_to,
       p.leaving_reason,
       l.department,
       case when l.unit = '' then '?' else l.department || '|' || l.unit end as unit,
       p.agreement_group,
       p.staff_category,
       p.sex,
       p.is_manager,
       p.manager,
       p.line_no
  from snapshot_delivery d
  join payroll_delivery_person p using (delivery_id)
  left join snapshot_person changed on changed.snapshot_id = d.snapshot_id and changed.old_person = p.person
  left join snapshot_place recoded
    on recoded.snapshot_id = d.snapshot_id and recoded.department = p.department and recoded.unit = p.unit
   and d.covers_from between recoded.first_month and recoded.last_month
 cross join lateral (
       select coalesce(recoded.new_department, p.department) as department,
              coalesce(recoded.new_unit, p.unit) as unit) l
 where d.snapshot_id = :snapshot
   and d.contract = 'loen'
   and d.covers_from in (:months);
analyze main_employment;
