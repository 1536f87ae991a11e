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
  left join snapshot_place recoded
    on recoded.snapshot_id = :snapshot and recoded.department = named.department
   and recoded.unit = coalesce(named.unit, '') and named.month between recoded.first_month and recoded.last_month
 cross join lateral (values
       ('department', coalesce(recoded.new_department, named.department),
        case when recoded.snapshot_id is null then named.department_name else recoded.new_department_name end),
       ('unit', coalesce(recoded.new_department, named.department) || '|' || coalesce(nullif(recoded.new_unit, ''), named.unit),
        case when recoded.snapshot_id is null then named.unit_name else recoded.new_unit_name end)) n(breakdown, member, name)
 where n.member is not null and n.name is not null
 order by n.breakdown, n.member, named.month desc, n.name collate "C";
