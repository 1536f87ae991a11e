-- Grain: as employment_span.sql, for a snapshot that shows earlier months in the organisation of its period, or an
-- agreement group by month. Which unit a row was in isn't kept by year, so this reads the payroll rows.
-- Source: payroll rows of the snapshot's current deliveries, in the place that the snapshot says they are shown in.
drop table if exists pg_temp.employment_span;
create temp table employment_span on commit drop as
select r.person,
       r.employment,
       r.employment_rank,
       r.employed_from,
       r.employed_to,
       r.status in (0, 1, 3)
       and (r.employed_to is null or r.employed_to >= m.census)
       and (r.employed_from is null or r.employed_from <= m.census) as is_employed,
       r.status in (0, 3) as is_unpaid,
       r.pay_form = 'M' as is_monthly,
       r.degree_tenthousandths as degree,
       r.sex,
       r.birth_date,
       coalesce(recoded.new_department, c.department) as department,
       case when recoded.snapshot_id is null then r.department_name else recoded.new_department_name end as department_name,
       coalesce(g.shown, r.agreement_group, '?') collate "C" as agreement_group,
       bit_or(set_bit(repeat('0', m.months)::varbit, m.months_back, 1))::varbit as months
  from snapshot_delivery d
 cross join lateral (
       select (d.covers_from + interval '1 month')::date - 1 as census,
              ((extract(year from :to::date) - extract(year from d.covers_from)) * 12
               + extract(month from :to::date) - extract(month from d.covers_from))::integer as months_back,
              ((extract(year from :to::date) - extract(year from :from::date)) * 12
               + extract(month from :to::date) - extract(month from :from::date))::integer + 1 as months) m
  join payroll_row r on r.delivery_id = d.delivery_id
 cross join lateral (
       select coalesce(r.department_code, r.department_name, '?') collate "C" as department,
              coalesce(r.unit_code, r.unit_name, '') collate "C" as unit) c
  left join snapshot_place recoded
    on recoded.snapshot_id = d.snapshot_id and recoded.department = c.department and recoded.unit = c.unit
   and d.covers_from between recoded.first_month and recoded.last_month
  left join snapshot_group g
    on g.snapshot_id = d.snapshot_id and g.agreement_code = coalesce(r.agreement_code, '')
   and g.agreement_group = coalesce(r.agreement_group, '')
   and d.covers_from between g.first_month and g.last_month
 where d.snapshot_id = :snapshot
   and d.contract = 'loen'
   and d.covers_from between :from and :to
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14;
analyze employment_span;
