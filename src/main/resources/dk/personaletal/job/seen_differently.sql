-- Grain: one row a census and person who is counted on one side and not on the other.
-- Source: seen.
select coalesce(a.month, b.month) as month, coalesce(a.person, b.person) as person,
       coalesce(b.is_counted, false) as came_in,
       case when coalesce(b.is_counted, false) then coalesce(a.reason, 'ikke i leverancen')
            else coalesce(b.reason, 'ikke i leverancen') end as reason
  from (select * from seen where side = 'a') a
  full join (select * from seen where side = 'b') b on b.month = a.month and b.person = a.person
 where coalesce(a.is_counted, false) <> coalesce(b.is_counted, false)
 order by month, came_in, reason, person;
