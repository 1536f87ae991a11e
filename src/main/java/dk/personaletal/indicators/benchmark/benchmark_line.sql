-- Grain: one row an area (or municipality), agreement group, professional area and year, as the publisher printed it;
-- the newest delivery's last line wins.
-- Source: benchmark_sick_leave_row of the snapshot's current deliveries, one publisher.
drop table if exists pg_temp.benchmark_line;
create temp table benchmark_line on commit drop as
select distinct on (r.area_name, r.agreement_group, r.professional_area, r.year_no) r.*
  from snapshot_delivery d
  join benchmark_sick_leave_row r on r.delivery_id = d.delivery_id
 where d.snapshot_id = :snapshot
   and r.publisher = :publisher
 order by r.area_name, r.agreement_group, r.professional_area, r.year_no, r.delivery_id desc, r.line_no desc;
analyze benchmark_line;
