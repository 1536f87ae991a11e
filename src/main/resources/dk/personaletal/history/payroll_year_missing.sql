-- Whether a calendar year of the snapshot's payroll has no kept rows of exactly its deliveries, or one before the
-- newest has them in pieces.
-- The kept ones are held to the end of the transaction, so that nobody makes them anew meanwhile.
with wanted as (
    select s.municipality, extract(year from d.covers_from)::integer as year_no,
           array_agg(d.delivery_id order by d.delivery_id) as deliveries,
           extract(year from d.covers_from)::integer = max(extract(year from d.covers_from)::integer) over () as is_newest
      from snapshot s
      join snapshot_delivery d using (snapshot_id)
     where s.snapshot_id = :snapshot and d.contract = 'loen'
     group by s.municipality, extract(year from d.covers_from)::integer
),
kept as (
    select y.payroll_year_id
      from payroll_year y
      join wanted using (municipality, year_no, deliveries)
     where wanted.is_newest or not y.is_pieced
       for share of y
)
select (select count(*) from wanted) > (select count(*) from kept)
