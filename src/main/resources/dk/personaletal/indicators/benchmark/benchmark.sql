-- Grain: one value an area (or area and professional area), year and measure; the newest delivery's last line wins.
-- Population: the publisher's own. Lines by agreement group are not used.
-- Formula: as published; a percent that wasn't is days_per_fte / net working days of the year.
-- Source: benchmark_sick_leave_row of the snapshot's current deliveries, one publisher.
delete from indicator_value where snapshot_id = :snapshot and indicator = 'benchmark';

with line as (
    select distinct on (r.area_name, r.professional_area, r.year_no) r.*
      from snapshot_delivery d
      join benchmark_sick_leave_row r on r.delivery_id = d.delivery_id
     where d.snapshot_id = :snapshot
       and r.publisher = :publisher
       and r.agreement_group is null
     order by r.area_name, r.professional_area, r.year_no, r.delivery_id desc, r.line_no desc
),
year as (
    select extract(year from day)::integer as year_no,
           count(*) filter (where is_working_day) - :vacation_days as net_working_days
      from calendar_day
     where day >= make_date((select min(year_no) from line), 1, 1)
     group by 1
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'benchmark', :version,
       case when l.professional_area is null then 'area' else 'professional_area' end,
       concat_ws('|', l.area_name, l.professional_area),
       coalesce(l.professional_area, l.area_name),
       l.year_no::text, m.measure, m.numerator, m.denominator, null, null
  from line l
  left join year y using (year_no)
 cross join lateral (values
       ('days_per_fte', l.days_hundredths, 100),
       ('percent', coalesce(l.percent_hundredths, l.days_hundredths),
        case when l.percent_hundredths is null then 100 * y.net_working_days else 10000 end)
       ) m(measure, numerator, denominator)
 where m.denominator > 0;
