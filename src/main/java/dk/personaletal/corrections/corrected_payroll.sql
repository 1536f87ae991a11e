-- Grain: one row a person, month and aspect that the two snapshots read differently, with where the person stands.
-- Population: payroll of the deliveries that only one of them reads; nobody when rows of those are gone, for then nobody
--        knows whom a correction concerns. Pay: as pay_person.
-- Source: payroll rows, under the person that their number means.
with delivery_of_one as (
    select s.snapshot_id = :now as is_now, s.delivery_id, s.covers_from as month
      from snapshot_delivery s
     where s.snapshot_id in (:before, :now)
       and s.contract = 'loen'
       and not exists (select from snapshot_delivery o
                        where o.snapshot_id in (:before, :now) and o.snapshot_id <> s.snapshot_id
                          and o.delivery_id = s.delivery_id)
),
placed as (
    select d.is_now, d.month, coalesce(changed.person, r.person) as person,
           coalesce(r.department_code, '?') as department, coalesce(r.unit_code, '?') as unit,
           coalesce(r.agreement_group, '?') as agreement_group, coalesce(r.sex::text, '?') as sex,
           r.pay_form = 'M'
               and coalesce(r.staff_category, 'Ordinær') = 'Ordinær'
               and r.status in (0, 1)
               and coalesce(r.employed_from <= d.month, true)
               and coalesce(r.employed_to >= (d.month + interval '1 month')::date - 1, true)
               and r.degree_tenthousandths > 0
               and r.gross_pay_oere is not null as is_paid,
           r.degree_tenthousandths, r.gross_pay_oere, r.base_pay_oere, r.supplement_oere, r.pension_oere,
           concat_ws('|', r.pay_form, r.status, r.employed_from, r.employed_to, r.staff_category) as employment,
           r.birth_date, concat_ws('|', r.degree_tenthousandths, r.employment_no, r.is_manager, r.manager_employment_no,
                                   r.leaving_reason, r.seniority_date) as rest
      from delivery_of_one d
      join payroll_row r on r.delivery_id = d.delivery_id
      left join snapshot_person changed on changed.snapshot_id = :now and changed.old_person = r.person
     where not exists (select from delivery_of_one gone join delivery using (delivery_id) where rows_retired > 0)
),
corrected as (
    select p.person, p.month, a.aspect,
           array_agg(distinct p.department) as departments, array_agg(distinct p.unit) as units,
           array_agg(distinct p.agreement_group) as agreement_groups, array_agg(distinct p.sex) as sexes
      from placed p
     cross join lateral (values
           ('STAFF', concat_ws('|', department, unit, agreement_group, sex, birth_date, employment, rest)),
           ('AGE', concat_ws('|', agreement_group, birth_date, employment)),
           ('GROSS', case when is_paid then concat_ws('|', agreement_group, degree_tenthousandths, gross_pay_oere) end),
           ('WOMEN', case when is_paid and sex = 'K'
                          then concat_ws('|', agreement_group, degree_tenthousandths, gross_pay_oere) end),
           ('MEN', case when is_paid and sex = 'M'
                        then concat_ws('|', agreement_group, degree_tenthousandths, gross_pay_oere) end),
           ('BASE', case when is_paid and base_pay_oere is not null
                         then concat_ws('|', agreement_group, degree_tenthousandths, base_pay_oere) end),
           ('SUPPLEMENT', case when is_paid and supplement_oere is not null
                               then concat_ws('|', agreement_group, degree_tenthousandths, supplement_oere) end),
           ('PENSION', case when is_paid and pension_oere is not null
                            then concat_ws('|', agreement_group, degree_tenthousandths, pension_oere) end)) a(aspect, says)
     where a.says is not null
     group by p.person, p.month, a.aspect
    having array_agg(a.says order by a.says) filter (where p.is_now)
           is distinct from array_agg(a.says order by a.says) filter (where not p.is_now)
)
select c.*,
       exists (select from snapshot_delivery o
                join payroll_row r on r.delivery_id = o.delivery_id
               where o.snapshot_id = :now and o.contract = 'loen'
                 and o.covers_from in ((c.month - interval '1 year')::date, (c.month + interval '1 year')::date)
                 and r.person = c.person
                 and coalesce(r.agreement_group, '?') = any(c.agreement_groups)) as is_staying
  from corrected c
