-- Grain: one value a window: how many of its months the absence deliveries speak of.
-- Under all of them, the window's days are too few, and a report doesn't show them.
-- Source: current absence deliveries of the snapshot, sick_leave_window.
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator)
select :snapshot, 'sick_leave', :version, w.breakdown, '*', 'I alt', w.time, 'absence_months', count(*), 1
  from sick_leave_window w
 cross join generate_series(w.first_day::timestamp, w.last_day::timestamp, interval '1 month') month
 where exists (select from snapshot_delivery d
                where d.snapshot_id = :snapshot
                  and d.contract = 'fravaer'
                  and month::date between d.covers_from and d.covers_to)
 group by w.breakdown, w.time;
