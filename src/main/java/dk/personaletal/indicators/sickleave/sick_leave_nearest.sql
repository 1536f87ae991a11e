-- Grain: as sick_leave_part, whose rows of months without the employment get the place of the nearest earlier month with it,
-- else of the nearest later. Those of an employment that isn't there, or doesn't count, are taken out.
-- Source: sick_leave_part, sick_leave_owner.
with nearest as (
    select distinct on (p.person, p.employment, p.month_no)
           p.person, p.employment, p.month_no, o.of_employment, o.counts, o.degree, o.department, o.agreement_group, o.counts_until
      from (select distinct person, employment, month_no from sick_leave_part where counts is null) p
      join sick_leave_owner o using (person, employment)
     cross join lateral generate_series(0, length(o.months) - 1) m(no)
     where get_bit(o.months, m.no) = 1
     order by p.person, p.employment, p.month_no, m.no > p.month_no desc, abs(m.no - p.month_no)
)
update sick_leave_part p
   set of_employment = n.of_employment, counts = n.counts, department = n.department, agreement_group = n.agreement_group,
       degree = coalesce(p.degree, n.degree), hours_1e5 = coalesce(p.hours_1e5, p.working_days * 74 * n.degree::bigint),
       counts_until = n.counts_until
  from nearest n
 where p.counts is null
   and n.person = p.person and n.employment = p.employment and n.month_no = p.month_no;
delete from sick_leave_part where counts is not true;
analyze sick_leave_part;
