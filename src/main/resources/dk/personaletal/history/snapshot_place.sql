-- Grain: one row a department and unit (or none) as delivered, and a stretch of months, with the department and unit of
-- the period's organisation that its rows are shown in.
-- A unit with a new code stands where the new code stood last; where that is unknown, and for the others, the
-- department follows its own recode. Names are the newest of the place, the first by code point of two in a month.
-- Source: snapshot_unit, payroll rows of the snapshot.
insert into snapshot_place
with named as materialized (
    select distinct d.covers_from as month, coalesce(r.department_code, r.department_name, '?') collate "C" as department,
           r.department_name, coalesce(r.unit_code, r.unit_name, '') collate "C" as unit, r.unit_name
      from snapshot_delivery d
      join payroll_row r using (delivery_id)
     where d.snapshot_id = :snapshot and d.contract = 'loen'
),
last_place as (
    select distinct on (unit) unit, department, month
      from named
     where unit in (select new_code from snapshot_unit where snapshot_id = :snapshot)
     order by unit, month desc, department
),
recoded as (
    select p.month, p.department, p.unit, coalesce(u.new_code, p.unit) as new_unit, u.before_month as unit_until,
           coalesce(of_department.new_code, l.department, p.department) as new_department,
           of_department.before_month as department_until
      from (select distinct month, department, unit from named) p
      left join snapshot_unit u on u.snapshot_id = :snapshot and u.code = p.unit
       and p.month >= u.first_month and p.month < u.before_month
      left join last_place l on l.unit = u.new_code
      left join snapshot_unit of_department
        on of_department.snapshot_id = :snapshot and of_department.code = coalesce(l.department, p.department)
       and coalesce(l.month, p.month) >= of_department.first_month
       and coalesce(l.month, p.month) < of_department.before_month
),
department_name as (
    select distinct on (department) department, department_name as name
      from named
     where department_name is not null
     order by department, month desc, department_name collate "C"
),
unit_name as (
    select distinct on (department, unit) department, unit, unit_name as name
      from named
     where unit_name is not null
     order by department, unit, month desc, unit_name collate "C"
)
select :snapshot, r.department, r.unit, min(r.month), max(r.month), r.new_department, d.name, r.new_unit,
       coalesce(u.name, case when r.new_unit = r.unit then own.name end)
  from recoded r
  left join department_name d on d.department = r.new_department
  left join unit_name u on u.department = r.new_department and u.unit = r.new_unit
  left join unit_name own on own.department = r.department and own.unit = r.unit
 where (r.new_department, r.new_unit) <> (r.department, r.unit)
 group by r.department, r.unit, r.unit_until, r.department_until, r.new_department, d.name, r.new_unit, u.name, own.name;
