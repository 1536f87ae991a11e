-- Grain: one row a department or unit: its name in the newest month that has one.
-- Two names in one month: the first by code point. No name at all: no row here, the code is shown.
drop table if exists pg_temp.member_name;
create temp table member_name on commit drop as
select distinct on (n.breakdown, n.member) n.breakdown, n.member, n.name
  from (select distinct d.covers_from as month, coalesce(r.department_code, r.department_name, '?') as department,
               r.department_name, coalesce(r.unit_code, r.unit_name) as unit, r.unit_name
          from snapshot_delivery d
          join payroll_row r on r.delivery_id = d.delivery_id
         where d.snapshot_id = :snapshot
           and d.contract = 'loen'
           and d.covers_from between :from and :to) named
 cross join lateral (values
       ('department', named.department, named.department_name),
       ('unit', named.department || '|' || named.unit, named.unit_name)) n(breakdown, member, name)
 where n.member is not null and n.name is not null
 order by n.breakdown, n.member, named.month desc, n.name collate "C";
