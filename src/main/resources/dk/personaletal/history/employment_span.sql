-- Grain: one row an employment in one form (degree, department ...), with the months in which it had that form.
-- months: bit 0 is the last month, bit 1 the month before, back to the first. An unchanged employment is one row.
-- is_employed: employed at the census, the last day of the month; is_unpaid: on leave without pay.
-- Source: payroll rows of the snapshot's current deliveries, by way of the years' kept rows.
drop table if exists pg_temp.employment_span;
create temp table employment_span on commit drop as
with bounds as (
    select extract(year from :from)::integer as first_year, extract(year from :to)::integer as last_year,
           12 - extract(month from :to)::integer as months_after,
           (extract(year from :to)::integer - extract(year from :from)::integer) * 12
           + extract(month from :to)::integer - extract(month from :from)::integer + 1 as months
),
kept_year as materialized (
    select y.payroll_year_id, b.months_after, b.months,
           repeat('0', 12 * (b.last_year - y.year_no))::varbit as after,
           repeat('0', 12 * (y.year_no - b.first_year))::varbit as before
      from bounds b
      join payroll_year y on y.year_no between b.first_year and b.last_year
      join snapshot s on s.snapshot_id = :snapshot and s.municipality = y.municipality
     where y.deliveries && array(select delivery_id from snapshot_delivery where snapshot_id = :snapshot and contract = 'loen')
)
select e.person,
       e.employment,
       e.employment_rank,
       e.employed_from,
       e.employed_to,
       e.is_employed,
       e.is_unpaid,
       e.is_monthly,
       e.degree,
       e.sex,
       e.birth_date,
       e.department collate "C" as department,
       e.department_name,
       coalesce(g.shown, e.agreement_group) collate "C" as agreement_group,
       bit_or(substring(y.after || e.months || y.before from y.months_after + 1 for y.months))::varbit as months
  from kept_year y
  join payroll_year_employment e using (payroll_year_id)
  left join snapshot_group g
    on g.snapshot_id = :snapshot and g.agreement_code = e.agreement_code
   and g.agreement_group = case e.agreement_group when '?' then '' else e.agreement_group end
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
having bit_count(bit_or(substring(y.after || e.months || y.before from y.months_after + 1 for y.months))) > 0;
analyze employment_span;
