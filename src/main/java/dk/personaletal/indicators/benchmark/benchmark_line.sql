-- Grain: one row an area (or municipality), agreement group, professional area and year, as the publisher printed it;
-- the newest delivery's last line wins. A municipality is its code, whatever it's called and though only one of its
-- lines has the code; a group is its name in any case.
-- Source: benchmark_sick_leave_row of the snapshot's current deliveries, one publisher.
drop table if exists pg_temp.benchmark_line;
create temp table benchmark_line on commit drop as
with line as (
    select r.delivery_id, r.line_no, r.year_no, r.area_name, r.agreement_group, r.professional_area, r.fte_tenthousandths,
           r.days_hundredths, r.percent_hundredths, r.publisher,
           max(r.municipality) over (partition by lower(r.area_name)) as municipality
      from snapshot_delivery d
      join benchmark_sick_leave_row r on r.delivery_id = d.delivery_id
     where d.snapshot_id = :snapshot
       and r.publisher = :publisher
)
select distinct on (k.area, agreement_group, professional_area, year_no) line.*
  from line
 cross join lateral (select coalesce(municipality::text, lower(area_name)) as area) k
 order by k.area, agreement_group, professional_area, year_no, delivery_id desc, line_no desc;
analyze benchmark_line;
