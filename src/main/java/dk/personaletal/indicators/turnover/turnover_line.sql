-- Grain: one row a payroll line of a person who left, joined or moved in the window, in the census that tells of it.
-- Population and roles: as the indicator turnover; a leaver or mover is of the opening's row, a joiner of the closing's.
-- Source: main_employment of the two censuses, payroll rows of the snapshot.
with census as (
    select month, person,
           case :breakdown when 'department' then department when 'unit' then unit
                           when 'agreement_group' then agreement_group else '*' end as member
      from main_employment
     where is_employed and is_monthly and is_ordinary
),
role as (
    select coalesce(o.person, c.person) as person, o.member as before, c.member as after,
           case when c.person is null then 'afgang' when o.person is null then 'tilgang'
                when o.member <> c.member then 'flyttet' end as role
      from (select * from census where month = :opening) o
      full join (select * from census where month = :closing) c using (person)
)
select r.role, d.file_name, p.line_no, r.person, d.delivery_id
  from role r
  join snapshot_delivery s
    on s.snapshot_id = :snapshot and s.contract = 'loen'
   and s.covers_from = case r.role when 'tilgang' then cast(:closing as date) else cast(:opening as date) end
  join delivery d using (delivery_id)
  join payroll_row p on p.delivery_id = s.delivery_id
  left join snapshot_person changed on changed.snapshot_id = s.snapshot_id and changed.old_person = p.person
 where coalesce(changed.person, p.person) = r.person
   and r.role = any(:roles)
   and (:member = '*' or :member in (r.before, r.after))
 order by r.role, d.file_name, p.line_no;
