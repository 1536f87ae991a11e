-- Grain: one row an employment in one form (degree, department ...), with the months in which it had that form.
-- months: bit 0 is the last month, bit 1 the month before, back to the first. An unchanged employment is one row.
-- is_employed: employed at the census, the last day of the month.
-- Source: payroll rows of the snapshot's current deliveries.
drop table if exists pg_temp.employment_span;
create temp table employment_span on commit drop as
with delivered as materialized (
    select d.delivery_id,
           (d.covers_from + interval '1 month')::date - 1 as census,
           set_bit(repeat('0', l.month_no - f.month_no + 1)::varbit, l.month_no - m.month_no, 1) as month
      from snapshot_delivery d
     cross join lateral (select extract(year from d.covers_from)::integer * 12 + extract(month from d.covers_from)::integer) m(month_no)
     cross join lateral (select extract(year from :from)::integer * 12 + extract(month from :from)::integer) f(month_no)
     cross join lateral (select extract(year from :to)::integer * 12 + extract(month from :to)::integer) l(month_no)
     where d.snapshot_id = :snapshot
       and d.contract = 'loen'
       and d.covers_from between :from and :to
)
select r.person,
       r.employment_no collate "C" as employment_no,
       r.employed_from,
       r.status in (0, 1, 3)
       and (r.employed_to is null or r.employed_to >= d.census)
       and (r.employed_from is null or r.employed_from <= d.census) as is_employed,
       r.pay_form = 'M' as is_monthly,
       r.degree_tenthousandths as degree,
       coalesce(r.department_code, r.department_name, '?') collate "C" as department,
       r.department_name,
       coalesce(r.agreement_group, '?') collate "C" as agreement_group,
       bit_or(d.month)::varbit as months
  from delivered d
  join payroll_row r using (delivery_id)
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
analyze employment_span;
