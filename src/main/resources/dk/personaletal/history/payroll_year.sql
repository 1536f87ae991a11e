-- Grain: one row a calendar year of the snapshot's payroll whose deliveries aren't those that the kept rows name.
-- Makes those years' rows anew.
lock table payroll_year in share row exclusive mode;
drop table if exists pg_temp.payroll_year_wanted;
create temp table payroll_year_wanted on commit drop as
select s.municipality, w.year_no, w.deliveries
  from snapshot s
 cross join lateral (
       select extract(year from d.covers_from)::integer as year_no, array_agg(d.delivery_id order by d.delivery_id) as deliveries
         from snapshot_delivery d
        where d.snapshot_id = s.snapshot_id and d.contract = 'loen'
        group by 1) w
 where s.snapshot_id = :snapshot
   and not exists (select from payroll_year y
                    where y.municipality = s.municipality and y.year_no = w.year_no and y.deliveries = w.deliveries);
with stale as (
    delete from payroll_year y using payroll_year_wanted w
     where y.municipality = w.municipality and y.year_no = w.year_no
    returning y.payroll_year_id
),
employments as (
    delete from payroll_year_employment e using stale where e.payroll_year_id = stale.payroll_year_id
)
delete from payroll_year_month m using stale where m.payroll_year_id = stale.payroll_year_id;
insert into payroll_year (municipality, year_no, deliveries)
select municipality, year_no, deliveries from payroll_year_wanted;
drop table if exists pg_temp.payroll_month_wanted;
create temp table payroll_month_wanted on commit drop as
select y.payroll_year_id, d.delivery_id,
       extract(year from d.covers_from)::integer * 12 + extract(month from d.covers_from)::integer as month_no,
       (d.covers_from + interval '1 month')::date - 1 as census,
       set_bit(repeat('0', 12)::varbit, 12 - extract(month from d.covers_from)::integer, 1) as month_bit
  from payroll_year_wanted w
  join payroll_year y using (municipality, year_no)
  join snapshot_delivery d on d.snapshot_id = :snapshot and d.delivery_id = any(w.deliveries);
analyze payroll_month_wanted;
insert into payroll_year_employment
select m.payroll_year_id,
       r.person,
       r.employment_no,
       r.employed_from,
       r.status in (0, 1, 3)
       and (r.employed_to is null or r.employed_to >= m.census)
       and (r.employed_from is null or r.employed_from <= m.census),
       r.pay_form = 'M',
       r.degree_tenthousandths,
       r.sex,
       r.birth_date,
       coalesce(r.department_code, r.department_name, '?'),
       r.department_name,
       coalesce(r.agreement_group, '?'),
       bit_or(m.month_bit)::varbit
  from payroll_month_wanted m
  join payroll_row r using (delivery_id)
 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12;
insert into payroll_year_month
select m.payroll_year_id, m.month_no, sum(r.degree_tenthousandths),
       coalesce(sum(r.degree_tenthousandths) filter (where r.gross_pay_oere is not null), 0),
       coalesce(sum(r.gross_pay_oere), 0)
  from payroll_month_wanted m
  join payroll_row r using (delivery_id)
 where r.pay_form = 'M'
   and r.status in (0, 1, 3)
   and (r.employed_to is null or r.employed_to >= m.census)
   and (r.employed_from is null or r.employed_from <= m.census)
 group by m.payroll_year_id, m.month_no;
analyze payroll_year_employment;
