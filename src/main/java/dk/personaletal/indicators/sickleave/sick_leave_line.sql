-- Grain: one row an absence line with hours in the window. Of the same person, employment, code and first day the
-- newest delivery wins, as in the indicator sick_leave.
-- Source: sick_leave_part, sick_leave_window and absence_alias, left by the indicator in this transaction.
with counted as (
    select distinct p.person, p.employment, p.starts_on
      from sick_leave_part p
      join sick_leave_window w on w.time = :time and p.month_no between w.last_month_no and w.last_month_no + 11
      left join professional_area a using (agreement_group)
     where p.cause = '' and p.hours_1e5 <> 0
       and (:member = '*' or :member = case :breakdown when 'department' then p.department
                                                       when 'agreement_group' then p.agreement_group
                                                       else coalesce(a.name, 'Øvrige områder') end)
),
line as (
    select distinct on (coalesce(a.person, r.person), r.employment, r.starts_on, r.absence_code)
           d.file_name, r.line_no, coalesce(a.person, r.person) as person, r.starts_on,
           coalesce(r.employment, '00000000-0000-0000-0000-000000000000') as employment, d.delivery_id
      from snapshot_delivery s
      join delivery d using (delivery_id)
      join absence_row r on r.delivery_id = s.delivery_id
      left join absence_alias a on a.employee_number = r.person
     where s.snapshot_id = :snapshot and s.contract = 'fravaer' and r.absence_code = any(:sick_leave_codes)
     order by coalesce(a.person, r.person), r.employment, r.starts_on, r.absence_code,
              s.covers_to desc nulls last, s.delivery_id desc, r.line_no desc
)
select 'sygefravær' as role, l.file_name, l.line_no, l.person, l.delivery_id
  from line l
  join counted c on c.person = l.person and c.employment = l.employment and c.starts_on = l.starts_on
 order by l.file_name, l.line_no;
