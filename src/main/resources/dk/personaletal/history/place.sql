-- Grain: one row a code by which another source names a department or a unit: which row of ours it is, and its name.
-- A code of both is the department's; a code in several months or departments: the newest month, the first department.
-- The name is that of the newest month that has one; two in one month: the first by code point.
-- Source: payroll rows of the snapshot's current deliveries, the months asked for.
drop table if exists pg_temp.place;
create temp table place on commit drop as
with named as materialized (
    select distinct d.covers_from as month, r.department_code, r.department_name, r.unit_code, r.unit_name
      from snapshot_delivery d
      join payroll_row r on r.delivery_id = d.delivery_id
     where d.snapshot_id = :snapshot
       and d.contract = 'loen'
       and d.covers_from in (:months)
),
member as (
    select n.month, m.breakdown, m.code, m.member, m.name, p.department
      from named n
     cross join lateral (
           select coalesce(n.department_code, n.department_name, '?') collate "C" as department,
                  coalesce(n.unit_code, n.unit_name) collate "C" as unit) p
     cross join lateral (values
           ('department', nullif(p.department, '?'), p.department, n.department_name),
           ('unit', p.unit, p.department || '|' || p.unit, n.unit_name)) m(breakdown, code, member, name)
     where m.code is not null
),
name as (
    select distinct on (breakdown, member) breakdown, member, name
      from member
     where name is not null
     order by breakdown, member, month desc, name collate "C"
)
select distinct on (m.code) m.code, m.breakdown, m.member, coalesce(n.name, m.member) as name, m.department
  from member m
  left join name n using (breakdown, member)
 order by m.code, m.breakdown, m.month desc, m.member collate "C";
