-- Grain: sick_leave_part, where the parts that share a day with another of their employment and cause, or that go on
--        after the employment, are made one row a day each. sick_leave_cut: the days that were left out after the end.
-- Formula: of a day's rows those of the newest delivery count, together at most 7.4 hours x degree; the later line first.
--          Delivered hours lie on the row's working days as in month_part, so that the days add up to the month.
-- Source: sick_leave_part.
drop table if exists pg_temp.sick_leave_cut;
create temp table sick_leave_cut on commit drop as
select cause, delivery_id, line_no, last_in_month - greatest(counts_until, first_in_month - 1) as days, month_no
  from sick_leave_part
 where counts_until < last_in_month;
with candidate as materialized (
    -- with more parts than months, or one that goes on
    select cause, person, of_employment
      from sick_leave_part
     group by cause, person, of_employment
    having count(*) > bit_count(bit_or(1::bigint << (month_no & 63))::bit(64)) or bool_or(counts_until < last_in_month)
),
beside as (
    select p.ctid as part,
           max(last_in_month) over (w rows between unbounded preceding and 1 preceding) >= first_in_month
           or lead(first_in_month) over w <= last_in_month
           or counts_until < last_in_month as is_taken
      from sick_leave_part p
      join candidate using (cause, person, of_employment)
    window w as (partition by cause, person, of_employment order by first_in_month)
),
taken as (
    delete from sick_leave_part p using beside b where p.ctid = b.part and b.is_taken returning p.*
),
row_day as (
    select t.*, c.day, d.before,
           case when t.hours_hundredths is null then c.is_working_day::integer * 74 * t.degree::bigint
                when d.working_days > 0
                then (h.hours * (c.working_days_to - d.before) / d.working_days
                      - h.hours * (c.working_days_to - c.is_working_day::integer - d.before) / d.working_days) * 1000
                else (h.hours * (c.day - t.starts_on + 1) / d.days - h.hours * (c.day - t.starts_on) / d.days) * 1000
           end as hours_of_day
      from taken t
      join calendar_day c on c.day between t.first_in_month and least(t.last_in_month, t.counts_until)
      join calendar_day b on b.day = greatest(t.starts_on - 1, date '1990-01-01')
      join calendar_day e on e.day = least(t.last_day, date '2060-12-31')
     cross join lateral (select b.working_days_to as before, e.working_days_to - b.working_days_to as working_days,
                                t.last_day - t.starts_on + 1 as days) d
     cross join lateral (select t.hours_hundredths::bigint as hours) h
),
ranked as (
    select *, rank() over (w order by covers_to desc nulls last, delivery_id desc) as place, count(*) over w as rows_of_day
      from row_day
    window w as (partition by cause, person, of_employment, day)
),
summed as (
    select *, sum(hours_of_day) over (w order by line_no desc) as until_here,
           case when rows_of_day > 1 then 74 * max(degree) over w end as most
      from ranked
     where place = 1
    window w as (partition by cause, person, of_employment, day)
)
insert into sick_leave_part (cause, person, employment, starts_on, first_in_month, last_in_month, month_no, hours_1e5,
                             of_employment, counts, department, agreement_group)
select cause, person, employment, starts_on, day, day, month_no,
       least(until_here, most) - least(until_here - hours_of_day, most), of_employment, true, department, agreement_group
  from summed;
