-- Grain: one row a payroll line of a person of the group, in the census asked for.
-- Population: as the indicator age.
-- Source: main_employment of the census, payroll rows of the snapshot.
with person as (
    select person, agreement_group,
           extract(year from age((month + interval '1 month')::date - 1, birth_date))::integer as years
      from main_employment
     where is_employed and is_monthly and month = :closing
),
band (member, lowest, below) as (
    values ('u20', -1000, 20), ('20-29', 20, 30), ('30-39', 30, 40), ('40-49', 40, 50), ('50-59', 50, 60),
           ('60-69', 60, 70), ('70-74', 70, 75), ('75+', 75, 1000)
)
select 'alder' as role, d.file_name, r.line_no, p.person, d.delivery_id
  from person p
  left join band b on p.years >= b.lowest and p.years < b.below
  join snapshot_delivery s on s.snapshot_id = :snapshot and s.contract = 'loen' and s.covers_from = :closing
  join delivery d using (delivery_id)
  join payroll_row r on r.delivery_id = s.delivery_id
  left join snapshot_person changed on changed.snapshot_id = s.snapshot_id and changed.old_person = r.person
 where coalesce(changed.person, r.person) = p.person
   and (:member = '*'
        or :member = case :breakdown when 'band' then coalesce(b.member, 'unknown') else p.agreement_group end)
 order by d.file_name, r.line_no;
