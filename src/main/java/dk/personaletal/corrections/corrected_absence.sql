-- Grain: one row a person and month of sick leave that the two snapshots read differently, with where the person stands
--        in that month's payroll.
-- Population: sick leave of the deliveries that only one of them reads, in the months up to the report's; nobody when rows
--        of those are gone.
-- Source: absence rows, under the person that their number means.
with delivery_of_one as (
    select s.snapshot_id = :now as is_now, s.delivery_id
      from snapshot_delivery s
     where s.snapshot_id in (:before, :now)
       and s.contract = 'fravaer'
       and not exists (select from snapshot_delivery o
                        where o.snapshot_id in (:before, :now) and o.snapshot_id <> s.snapshot_id
                          and o.delivery_id = s.delivery_id)
),
said as (
    select d.is_now, m.month::date as month, coalesce(changed.person, alias.person, r.person) as person,
           (to_jsonb(r) - 'delivery_id' - 'line_no' - 'absence_name')::text as says
      from delivery_of_one d
      join absence_row r on r.delivery_id = d.delivery_id
      left join lateral (select a.person from person_alias a
                           join snapshot_delivery s on s.delivery_id = a.delivery_id and s.snapshot_id = :now
                          where a.employee_number = r.person
                          order by a.delivery_id desc limit 1) alias on true
      left join snapshot_person changed
             on changed.snapshot_id = :now and changed.old_person = coalesce(alias.person, r.person)
     cross join generate_series(date_trunc('month', r.starts_on), least(coalesce(r.ends_on, :last), :last),
                                interval '1 month') m(month)
     where r.absence_code in (:codes)
       and not exists (select from delivery_of_one gone join delivery using (delivery_id) where rows_retired > 0)
),
corrected as (
    select person, month
      from said
     group by person, month
    having array_agg(says order by says) filter (where is_now)
           is distinct from array_agg(says order by says) filter (where not is_now)
)
select c.person, c.month, 'SICK' as aspect,
       array_agg(distinct coalesce(r.department_code, '?')) as departments,
       array_agg(distinct coalesce(r.unit_code, '?')) as units,
       array_agg(distinct coalesce(r.agreement_group, '?')) as agreement_groups,
       array_agg(distinct coalesce(r.sex::text, '?')) as sexes,
       false as is_staying
  from corrected c
  join snapshot_delivery d on d.snapshot_id = :now and d.contract = 'loen' and d.covers_from = c.month
  join payroll_row r on r.delivery_id = d.delivery_id and r.person = c.person
 group by c.person, c.month
