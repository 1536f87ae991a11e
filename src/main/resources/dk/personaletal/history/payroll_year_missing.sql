-- Whether a calendar year of the snapshot's payroll has no kept rows of exactly its deliveries.
-- The kept ones are held to the end of the transaction, so that nobody makes them anew meanwhile.
with wanted as (
    select s.municipality, extract(year from d.covers_from)::integer as year_no,
           array_agg(d.delivery_id order by d.delivery_id) as deliveries
      from snapshot s
      join snapshot_delivery d using (snapshot_id)
     where s.snapshot_id = :snapshot and d.contract = 'loen'
     group by 1, 2
),
kept as (
    select y.payroll_year_id from payroll_year y join wanted using (municipality, year_no, deliveries) for share of y
)
select (select count(*) from wanted) > (select count(*) from kept)
