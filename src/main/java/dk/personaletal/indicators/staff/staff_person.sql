-- Grain: staff_month: one row a delivered month of the 25, with its number back from the closing census;
--        staff_person: one row a person employed at the opening or the closing census, at the main employment, with
--        the sum of the degrees of the person's monthly-paid employments (degree), and of those on pay: monthly-paid
--        (fte) and all (fte_of_all).
-- Population: everyone employed at the census; is_monthly says who is monthly-paid. All staff categories.
-- Source: main_employment, employment_span.
drop table if exists pg_temp.staff_month, pg_temp.staff_person, pg_temp.staff_department;

create temp table staff_month on commit drop as
select to_char(m.month, 'YYYY-MM') as time, m.month, m.month_no::integer as month_no
  from (select distinct covers_from as month from snapshot_delivery where snapshot_id = :snapshot and contract = 'loen') d
  join (select first_day::date as month, row_number() over (order by first_day desc) - 1 as month_no
          from generate_series(:closing::timestamp - interval '24 months', :closing::timestamp, interval '1 month') first_day) m using (month)
 where exists (select from snapshot_delivery c
                where c.snapshot_id = :snapshot and c.contract = 'loen' and c.covers_from = :closing);

create temp table staff_person on commit drop as
with degree as (
    select s.person, m.month,
           sum(s.degree) filter (where s.is_monthly) as degree,
           sum(s.degree) filter (where s.is_monthly and not s.is_unpaid) as fte,
           sum(s.degree) filter (where not s.is_unpaid) as fte_of_all
      from employment_span s
      join staff_month m on m.month_no in (0, 12) and get_bit(s.months, m.month_no) = 1
     where s.is_employed
     group by s.person, m.month
)
select m.time, m.month_no, e.person, e.is_monthly, e.department, e.agreement_group, e.staff_category,
       case e.sex when 'K' then 'K' when 'M' then 'M' end as sex,
       e.is_manager, e.manager,
       coalesce(d.degree, 0) as degree, coalesce(d.fte, 0) as fte, coalesce(d.fte_of_all, 0) as fte_of_all
  from main_employment e
  join staff_month m using (month)
  join degree d using (person, month)
 where e.is_employed;
analyze staff_person;

create temp table staff_department on commit drop as
select distinct on (department) department as member, department_name as name
  from employment_span
 where department_name is not null
 group by department, department_name
 order by department, min(position(B'1' in months)), department_name collate "C";
