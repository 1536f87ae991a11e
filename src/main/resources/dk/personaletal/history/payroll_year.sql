-- Grain: one row a calendar year of the snapshot's payroll whose deliveries aren't those that the kept rows name.
-- The newest year's rows get its new deliveries added when those are all that is missing, so that a form of employment
-- may stand in several rows; any other year's rows are made anew, and whole.
drop table if exists pg_temp.payroll_year_wanted;
create temp table payroll_year_wanted on commit drop as
select s.municipality, w.year_no, w.deliveries,
       case when w.is_newest and y.deliveries <@ w.deliveries then y.deliveries else '{}' end as kept
  from snapshot s
 cross join lateral (
       select extract(year from d.covers_from)::integer as year_no,
              array_agg(d.delivery_id order by d.delivery_id) as deliveries,
              extract(year from d.covers_from)::integer = max(extract(year from d.covers_from)::integer) over () as is_newest
         from snapshot_delivery d
        where d.snapshot_id = s.snapshot_id and d.contract = 'loen'
        group by extract(year from d.covers_from)::integer) w
  left join payroll_year y on y.municipality = s.municipality and y.year_no = w.year_no
 where s.snapshot_id = :snapshot
   and (y.deliveries is distinct from w.deliveries or y.is_pieced and not w.is_newest);
with stale as (
    delete from payroll_year y using payroll_year_wanted w
     where y.municipality = w.municipality and y.year_no = w.year_no and w.kept = '{}'
    returning y.payroll_year_id
),
employments as (
    delete from payroll_year_employment e using stale where e.payroll_year_id = stale.payroll_year_id
)
delete from payroll_year_month m using stale where m.payroll_year_id = stale.payroll_year_id;
insert into payroll_year (municipality, year_no, deliveries)
select municipality, year_no, deliveries from payroll_year_wanted
    on conflict (municipality, year_no) do update set deliveries = excluded.deliveries, is_pieced = true;
drop table if exists pg_temp.payroll_month_wanted;
create temp table payroll_month_wanted on commit drop as
select y.payroll_year_id, d.delivery_id,
       extract(year from d.covers_from)::integer * 12 + extract(month from d.covers_from)::integer as month_no,
       (d.covers_from + interval '1 month')::date - 1 as census,
       set_bit(repeat('0', 12)::varbit, 12 - extract(month from d.covers_from)::integer, 1) as month_bit
  from payroll_year_wanted w
  join payroll_year y using (municipality, year_no)
  join snapshot_delivery d on d.snapshot_id = :snapshot and d.delivery_id = any(w.deliveries)
   and d.delivery_id <> all(w.kept);
analyze payroll_month_wanted;
insert into payroll_year_employment (payroll_year_id, person, employment, employment_rank, employed_from, employed_to, is_employed,
                                     is_unpaid, is_monthly, degree, sex, birth_date, department, department_name,
                                     agreement_group, agreement_code, months)
select m.payroll_year_id,
       r.person,
       r.employment,
       r.employment_rank,
       r.employed_from,
       r.employed_to,
       r.status in (0, 1, 3)
       and (r.employed_to is null or r.employed_to >= m.census)
       and (r.employed_from is null or r.employed_from <= m.census),
       r.status in (0, 3),
       r.pay_form = 'M',
       r.degree_tenthousandths,
       r.sex,
       r.birth_date,
       coalesce(r.department_code, r.department_name, '?'),
       r.department_name,
       coalesce(r.agreement_group, '?'),
       coalesce(r.agreement_code, ''),
       bit_or(m.month_bit)::varbit
  from payroll_month_wanted m
  join payroll_row r using (delivery_id)
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16;
insert into payroll_year_month
select m.payroll_year_id, m.month_no, sum(r.degree_tenthousandths),
       coalesce(sum(r.degree_tenthousandths) filter (where r.gross_pay_oere is not null), 0),
       coalesce(sum(r.gross_pay_oere), 0)
  from payroll_month_wanted m
  join payroll_row r using (delivery_id)
 where r.pay_form = 'M'
   and r.status = 1
   and (r.employed_to is null or r.employed_to >= m.census)
   and (r.employed_from is null or r.employed_from <= m.census)
 group by m.payroll_year_id, m.month_no;
-- another municipality may be at it: nobody waits for that
analyze (skip_locked) payroll_year_employment;
