-- Grain: one row a delivery that was current at the moment: accepted by then, not yet superseded or withdrawn.
-- One that came back when another was withdrawn counts as decided then, and wasn't current in between.
-- A delivery about days after the period is left out; one without days (a benchmark) is always in, and so is one that
-- says how rows of any month are to be read.
select d.delivery_id, d.contract, d.covers_from, d.covers_to, d.content_sha256,
       greatest(d.decided_at, (select max(g.gap_to) from delivery_gap g
                                where g.delivery_id = d.delivery_id and g.gap_to <= :as_of)) as decided_at
  from delivery d
 where d.municipality = :municipality
   and d.state = 'ACCEPTED'
   and d.decided_at <= :as_of
   and (d.superseded_at is null or d.superseded_at > :as_of)
   and not exists (select from delivery_gap g
                    where g.delivery_id = d.delivery_id and g.gap_from <= :as_of and g.gap_to > :as_of)
   and (d.covers_from is null or d.covers_from <= :last or d.contract in ('omkodning', 'personskift'))
