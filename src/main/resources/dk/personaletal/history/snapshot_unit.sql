-- Grain: one row a code and a stretch of months (the first in, before_month not) in which it means another code of the
-- period's organisation. Recodes follow each other by day: what a code became may itself have become another later.
-- Of two about one code and day the newest delivery's wins. A code from its last recode on is as it stands.
-- Source: recodes of the snapshot's current deliveries that are valid by the period's last day.
insert into snapshot_unit (snapshot_id, code, first_month, before_month, new_code)
with recursive recode as materialized (
    select distinct on (r.old_code, r.valid_from) r.old_code, r.new_code, r.valid_from
      from snapshot s
      join snapshot_delivery d using (snapshot_id)
      join unit_recode_row r using (delivery_id)
     where s.snapshot_id = :snapshot
       and r.recodes = 'unit'
       and r.valid_from < s.period + interval '1 month'
     order by r.old_code, r.valid_from, r.delivery_id desc, r.line_no desc
),
step (code, valid_from, at, new_code) as (
    select old_code, valid_from, valid_from, new_code from recode
    union all
    select s.code, s.valid_from, n.valid_from, n.new_code
      from step s
     cross join lateral (select * from recode r
                          where r.old_code = s.new_code and r.valid_from > s.at
                          order by r.valid_from limit 1) n
),
stretch as (
    select distinct on (code, before_month) code, before_month, new_code
      from (select *, date_trunc('month', valid_from)::date as before_month from step) s
     order by code, before_month, valid_from, at desc
)
select :snapshot, code, first_month, before_month, new_code
  from (select *, lag(before_month, 1, date '0001-01-01') over (partition by code order by before_month) as first_month
          from stretch) s
 where new_code <> code;
