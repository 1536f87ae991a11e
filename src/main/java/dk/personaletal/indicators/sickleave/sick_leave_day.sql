-- Grain: sick_leave_part, where the parts that share a day with another of their employment and cause, or that go on
--        after the employment, are made one row a day each.
-- Formula: of a day's rows those of the newest delivery count, together at most 7.4 hours x degree; the later line first.
--          Delivered hours lie on the row's working days as in month_part, so that the days add up to the month.
-- Source: sick_leave_part, absence rows.
with candidate as materialized (
    -- with more parts than months, or one that goes on
    select person, of_employment
      from sick_leave_part
     group by person, of_employment
    having count(*) > bit_count(bit_or(1::bigint << (month_no & 63))::bit(64)) or bool_or(counts_until < last_day)
),
beside as (
    select p.ctid as part,
           max(i.last_in_month) over (w rows between unbounded preceding and 1 preceding) >= p.first_in_month
           or lead(p.first_in_month) over w <= i.last_in_month
           or p.counts_until < i.last_in_month as is_taken
      from sick_leave_part p
      join candidate using (person, of_employment)
     cross join lateral (select end_in_month(p.first_in_month, p.last_day) as last_in_month) i
    window w as (partition by p.cause, p.person, p.of_employment order by p.first_in_month)
),
taken as (
    delete from sick_leave_part p using beside b where p.ctid = b.part and b.is_taken returning p.*
),
row_day as (
    select t.*, c.day, s.covers_to,
           case when r.absence_hours_hundredths is null then c.is_working_day::integer * 74 * t.degree::bigint
                when d.working_days > 0
                then (r.hours * (c.working_days_to - d.before) / d.working_days
                      - r.hours * (c.working_days_to - c.is_working_day::integer - d.before) / d.working_days) * 1000
                else (r.hours * (c.day - t.starts_on + 1) / d.days - r.hours * (c.day - t.starts_on) / d.days) * 1000
           end as hours_of_day
      from taken t
      join snapshot_delivery s on s.snapshot_id = :snapshot and s.delivery_id = t.delivery_id
      join (select *, absence_hours_hundredths::bigint as hours from absence_row) r
        on r.delivery_id = t.delivery_id and r.line_no = t.line_no
      join calendar_day c on c.day between t.first_in_month
                                       and least(end_in_month(t.first_in_month, t.last_day), t.counts_until)
      join calendar_day b on b.day = greatest(t.starts_on - 1, date '1990-01-01')
      join calendar_day e on e.day = least(t.last_day, date '2060-12-31')
     cross join lateral (select b.working_days_to as before, e.working_days_to - b.working_days_to as working_days,
                                t.last_day - t.starts_on + 1 as days) d
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
insert into sick_leave_part (cause, person, employment, starts_on, last_day, first_in_month, month_no, hours_1e5,
                             of_employment, counts, department, agreement_group)
select cause, person, employment, starts_on, day, day, month_no,
       least(until_here, most) - least(until_here - hours_of_day, most), of_employment, true, department, agreement_group
  from summed;
