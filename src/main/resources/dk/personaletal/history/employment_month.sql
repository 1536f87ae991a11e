-- Grain: one row an employment and month, from the first to the last month.
-- is_employed: employed at the census, the last day of the month.
-- Source: payroll rows of the snapshot's current deliveries.
drop table if exists pg_temp.employment_month;
create temp table employment_month on commit drop as
select d.covers_from as month,
       r.person,
       r.employment_no,
       r.status in (0, 1, 3)
       and (r.employed_to is null or r.employed_to >= m.census)
       and (r.employed_from is null or r.employed_from <= m.census) as is_employed,
       r.pay_form = 'M' as is_monthly,
       r.employed_from,
       r.degree_tenthousandths as degree,
       coalesce(r.department_code, r.department_name, '?') as department,
       coalesce(r.agreement_group, '?') as agreement_group
  from snapshot_delivery d
 cross join lateral (select (d.covers_from + interval '1 month')::date - 1 as census) m
  join payroll_row r on r.delivery_id = d.delivery_id
 where d.snapshot_id = :snapshot
   and d.contract = 'loen'
   and d.covers_from between :from and :to;
analyze employment_month;
