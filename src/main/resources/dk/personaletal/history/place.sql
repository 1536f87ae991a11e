-- Grain: one row a code by which another source names a department or a unit, and which row of ours it is.
-- A code of both is the department's; a code in several months or departments: the newest month, the first department.
-- Source: payroll rows of the snapshot's current deliveries, the months asked for.
drop table if exists pg_temp.place;
create temp table place on commit drop as
select distinct on (n.code) n.code, n.breakdown, n.member, p.department
  from (select distinct d.covers_from as month,
               coalesce(r.department_code, r.department_name, '?') collate "C" as department,
               coalesce(r.unit_code, r.unit_name) collate "C" as unit
          from snapshot_delivery d
          join payroll_row r on r.delivery_id = d.delivery_id
         where d.snapshot_id = :snapshot
           and d.contract = 'loen'
           and d.covers_from in (:months)) p
 cross join lateral (values
       ('department', nullif(p.department, '?'), p.department),
       ('unit', p.unit, p.department || '|' || p.unit)) n(breakdown, code, member)
 where n.code is not null
 order by n.code, n.breakdown, p.month desc, n.member collate "C";
