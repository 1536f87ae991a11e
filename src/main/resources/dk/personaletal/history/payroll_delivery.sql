-- Grain: one row a delivery of the snapshot and the months that isn't kept; with it one a person, the main employment,
-- and one a place.
-- Order: employed at the census, monthly-paid, highest degree, earliest date of employment, lowest number
--        (without leading zeros: the shorter first, then by character; so digits compare by value).
-- Source: shared definition 1; payroll rows.
lock table payroll_delivery in share row exclusive mode;
drop table if exists pg_temp.payroll_delivery_wanted;
create temp table payroll_delivery_wanted on commit drop as
select d.delivery_id, (d.covers_from + interval '1 month')::date - 1 as census
  from snapshot_delivery d
 where d.snapshot_id = :snapshot and d.contract = 'loen' and d.covers_from in (:months)
   and not exists (select from payroll_delivery k where k.delivery_id = d.delivery_id);
analyze payroll_delivery_wanted;
insert into payroll_delivery select delivery_id from payroll_delivery_wanted;
insert into payroll_delivery_person
select distinct on (w.delivery_id, r.person)
       w.delivery_id,
       r.line_no,
       r.person,
       r.employment_no,
       c.is_employed,
       r.pay_form = 'M',
       coalesce(r.staff_category, 'Ordinær') = 'Ordinær',
       r.degree_tenthousandths,
       r.birth_date,
       r.sex,
       r.employed_from,
       r.employed_to,
       r.leaving_reason,
       coalesce(r.department_code, r.department_name, '?'),
       coalesce(r.unit_code, r.unit_name, ''),
       coalesce(r.agreement_group, '?'),
       coalesce(r.staff_category, 'Ordinær'),
       r.is_manager,
       r.manager_employment_no
  from payroll_delivery_wanted w
  join payroll_row r using (delivery_id)
 cross join lateral (
       select r.status in (0, 1, 3)
              and (r.employed_to is null or r.employed_to >= w.census)
              and (r.employed_from is null or r.employed_from <= w.census) as is_employed) c
 order by w.delivery_id, r.person, c.is_employed desc, r.pay_form = 'M' desc, r.degree_tenthousandths desc,
          r.employed_from nulls last, length(ltrim(r.employment_no, '0')), r.employment_no collate "C", r.line_no;
insert into payroll_delivery_place
select distinct w.delivery_id, r.department_code, r.department_name, r.unit_code, r.unit_name
  from payroll_delivery_wanted w
  join payroll_row r using (delivery_id);
analyze payroll_delivery_person;
