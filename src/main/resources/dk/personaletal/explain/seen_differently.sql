-- Grain: one row a census and person who is counted on one side and not on the other.
-- Source: seen, the person changes of both sides' snapshots.
select coalesce(a.month, b.month) as month, coalesce(a.person, b.person) as person,
       coalesce(b.is_counted, false) as came_in,
       case when coalesce(b.is_counted, false) then coalesce(a.reason, absent.reason)
            else coalesce(b.reason, absent.reason) end as reason
  from (select * from seen where side = 'a') a
  full join (select * from seen where side = 'b') b on b.month = a.month and b.person = a.person
 cross join lateral (
       select case when exists (select from snapshot_person s
                                 where s.snapshot_id in (:snapshots)
                                   and coalesce(a.person, b.person) in (s.old_person, s.person))
                   then 'står under et andet nummer (personskift)' else 'ikke i leverancen' end as reason) absent
 where coalesce(a.is_counted, false) <> coalesce(b.is_counted, false)
 order by month, came_in, reason, person;
