-- Grain: one row an employment in one form, and under the number '' each person's main employment month by month,
--        for the persons whose absence names no employment.
-- Source: employment_span, sick_leave_row.
drop table if exists pg_temp.sick_leave_owner;
create temp table sick_leave_owner on commit drop as
select person, employment_no, is_monthly, degree, department, agreement_group, months
  from employment_span
union all
(select distinct on (s.person, m.no)
        s.person, '' collate "C", s.is_monthly, s.degree, s.department, s.agreement_group,
        set_bit(s.months & ~s.months, m.no, 1)
   from employment_span s
  cross join lateral generate_series(0, length(s.months) - 1) m(no)
  where s.person in (select person from sick_leave_row where employment_no = '')
    and get_bit(s.months, m.no) = 1
  order by s.person, m.no, s.is_employed desc, s.is_monthly desc, s.degree desc, s.employed_from nulls last,
           length(ltrim(s.employment_no, '0')), s.employment_no collate "C");
analyze sick_leave_owner;
