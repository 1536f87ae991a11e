-- Grain: one row a delivery that was current at the moment: accepted by then, and not yet superseded.
-- A delivery about days after the period is left out; one without days (a benchmark) is always in.
select delivery_id, contract, covers_from, covers_to, content_sha256, decided_at
  from delivery
 where municipality = :municipality
   and state = 'ACCEPTED'
   and decided_at <= :as_of
   and (superseded_at is null or superseded_at > :as_of)
   and (covers_from is null or covers_from <= :last)
