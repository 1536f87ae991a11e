-- Whether a delivery's years aren't known, or a year in which the snapshot's absences begin has no kept rows of
-- exactly its deliveries. The kept ones are held to the end of the transaction.
with wanted as (
    select s.municipality, year_no, array_agg(d.delivery_id order by d.delivery_id) as deliveries
      from snapshot s
      join snapshot_delivery d using (snapshot_id)
      join absence_delivery a using (delivery_id)
     cross join unnest(a.years) year_no
     where s.snapshot_id = :snapshot
     group by 1, 2
),
kept as (
    select y.absence_year_id from absence_year y join wanted using (municipality, year_no, deliveries) for share of y
)
select (select count(*) from wanted) > (select count(*) from kept)
       or exists (select from snapshot_delivery d
                   where d.snapshot_id = :snapshot and d.contract = 'fravaer'
                     and d.delivery_id not in (select delivery_id from absence_delivery))
