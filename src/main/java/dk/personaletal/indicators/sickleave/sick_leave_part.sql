-- Grain: one row an absence that counts (cause '' is sick leave) and month inside the loaded months and the one before them, with the hours that fall
-- there (in 1e-5 hours) and where they belong.
-- Of the same person, employment, code and first day the newest delivery wins; a person delivered under two numbers
-- is judged again here. An open end lasts to the end of its delivery's coverage, at most to the period's last day.
-- Formula: delivered hours as spread over the months; otherwise working days x 7.4 hours x degree.
-- The month's row of the employment says where it belongs; without one the nearest earlier month's, else the nearest
-- later. No employment at all: is_monthly is null, not counted.
-- Source: the kept years of the snapshot's current absence deliveries, sick_leave_owner.
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
part as (
    select cause, of_person as person, employment, starts_on, ends_on as last_day, degree,
           :last_month - month_no as month_no, first_in_month, hours_1e5, working_days
      from standing
     where month_no between :first_month - 1 and :last_month
    union all
    select s.cause, s.of_person, s.employment, s.starts_on, e.last_day, s.degree, :last_month - p.month_no, p.first_in_month,
           p.hours_1e5, p.working_days
      from standing s
     cross join lateral (select least(s.covers_to, :last) as last_day) e
     cross join lateral month_part(s.starts_on, e.last_day, s.hours_hundredths) p
     where s.ends_on is null
       and p.month_no between :first_month - 1 and :last_month
)
select p.cause, p.person, p.employment, p.starts_on, p.last_day, p.first_in_month, p.month_no, p.degree, p.working_days,
       coalesce(p.hours_1e5, p.working_days * 74 * coalesce(p.degree, o.degree)::bigint) as hours_1e5,
       o.is_monthly, o.department, o.agreement_group
  from part p
  left join sick_leave_owner o
    on o.person = p.person and o.employment = p.employment
   and p.month_no < length(o.months) and get_bit(o.months, p.month_no) = 1;
with nearest as (
    select distinct on (p.person, p.employment, p.month_no)
           p.person, p.employment, p.month_no, o.is_monthly, o.degree, o.department, o.agreement_group
      from (select distinct person, employment, month_no from sick_leave_part where is_monthly is null) p
      join sick_leave_owner o using (person, employment)
     cross join lateral generate_series(0, length(o.months) - 1) m(no)
     where p.month_no < length(o.months) and get_bit(o.months, m.no) = 1
     order by p.person, p.employment, p.month_no, m.no > p.month_no desc, abs(m.no - p.month_no)
)
update sick_leave_part p
   set is_monthly = n.is_monthly, department = n.department, agreement_group = n.agreement_group,
       hours_1e5 = coalesce(p.hours_1e5, p.working_days * 74 * n.degree::bigint)
  from nearest n
 where p.is_monthly is null
   and n.person = p.person and n.employment = p.employment and n.month_no = p.month_no;
analyze sick_leave_part;
