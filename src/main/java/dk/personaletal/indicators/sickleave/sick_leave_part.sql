-- Grain: one row an absence that counts (cause '' is sick leave) and month, with the hours that fall there (in 1e-5 hours)
-- and where they belong: from the month before those loaded, and all before for who was away then; also later than the
-- period, for the length of what begins in it.
-- Of the same person, employment, code and first day the newest delivery wins; a person delivered under two numbers
-- is judged again here. An open absence lasts until the employment ends, at most to the period's last day.
-- Formula: delivered hours as spread over the months; otherwise working days x 7.4 hours x degree.
-- The month's row of the employment says where it belongs; without one: sick_leave_nearest.sql. No employment at all, or one
-- that doesn't count: left out. counts_until: the last day that may count.
-- Source: the kept years of the snapshot's current absence deliveries, sick_leave_owner, sick_leave_end.
drop table if exists pg_temp.sick_leave_part;
create temp table sick_leave_part on commit drop as
with twofold as materialized (
    select person
      from (select distinct n.person, p.person as delivered_person
              from (select employee_number, person from absence_alias union select person, person from absence_alias) n
              join absence_year_part p on p.person = n.employee_number
              join absence_kept_year using (absence_year_id)) numbers
     group by person
    having count(*) > 1
),
judged as (
    select p.delivery_id, p.line_no, p.covers_to, p.starts_on, p.employment, p.absence_code, t.person
      from absence_kept_year
      join absence_year_part p using (absence_year_id)
      left join absence_alias a on a.employee_number = p.person
      join twofold t on t.person = coalesce(a.person, p.person)
     group by p.delivery_id, p.line_no, p.covers_to, p.starts_on, p.employment, p.absence_code, t.person
),
beaten as materialized (
    select delivery_id, line_no
      from (select *, row_number() over (partition by person, employment, starts_on, absence_code
                                         order by covers_to desc nulls last, delivery_id desc, line_no desc) as place
              from judged) placed
     where place > 1
),
standing as not materialized (
    select p.*, c.cause, coalesce(a.person, p.person) as of_person
      from absence_kept_year
      join absence_year_part p using (absence_year_id)
      join absence_cause c using (absence_code)
      left join absence_alias a on a.employee_number = p.person
     where p.starts_on <= :last
       and (p.delivery_id, p.line_no) not in (select delivery_id, line_no from beaten)
),
away as materialized (
    select coalesce(a.person, p.person) as person
      from absence_kept_year
      join absence_year_part p using (absence_year_id)
      left join absence_alias a on a.employee_number = p.person
     where p.month_no = :first_month - 1 or p.month_no is null
),
part as (
    select cause, of_person as person, employment, starts_on, ends_on as last_day, degree, month_no, first_in_month,
           hours_1e5, working_days, delivery_id, line_no
      from standing
     where month_no is not null
    union all
    select s.cause, s.of_person, s.employment, s.starts_on, l.last_day, s.degree, p.month_no, p.first_in_month,
           p.hours_1e5, p.working_days, s.delivery_id, s.line_no
      from standing s
      left join sick_leave_end e on e.person = s.of_person and e.employment = s.employment
     cross join lateral (select least(e.ends_on, :last) as last_day) l
     cross join lateral month_part(s.starts_on, l.last_day, s.hours_hundredths) p
     where s.ends_on is null
)
select p.cause, p.person, p.employment, p.starts_on, p.last_day, p.first_in_month, :last_month - p.month_no as month_no,
       coalesce(p.degree, o.degree) as degree, p.working_days,
       coalesce(p.hours_1e5, p.working_days * 74 * coalesce(p.degree, o.degree)::bigint) as hours_1e5,
       p.delivery_id, p.line_no, o.of_employment, o.counts, o.counts_until, o.department, o.agreement_group
  from part p
  left join sick_leave_owner o
    on o.person = p.person and o.employment = p.employment
   and case when :last_month - p.month_no between 0 and length(o.months) - 1
            then get_bit(o.months, :last_month - p.month_no) = 1 end
 where (p.month_no >= :first_month - 1 or p.person in (select person from away))
   and coalesce(o.counts, true);
