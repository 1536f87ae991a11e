-- Grain: one row a delivered line of payroll or absence about any of the persons (null: whoever) and employments
-- (null: whichever). A person is found under every number that person changes and payroll say are theirs.
-- Source: payroll and absence rows of the deliveries given.
with recursive same (one, other) as materialized (
    select employee_number, person from person_alias where municipality = :municipality
    union
    select r.old_person, r.new_person from person_change_row r join delivery using (delivery_id)
     where municipality = :municipality
),
known (person) as (
    select unnest(cast(:persons as uuid[]))
    union
    select case s.one when k.person then s.other else s.one end
      from known k
      join same s on k.person in (s.one, s.other)
),
line as (
    select 'løn' as role, delivery_id, line_no, person, employment from payroll_row where delivery_id = any(:deliveries)
    union all
    select 'fravær', delivery_id, line_no, person, employment from absence_row where delivery_id = any(:deliveries)
)
select l.role, d.file_name, l.line_no, l.person, l.delivery_id
  from line l
  join delivery d using (delivery_id)
 where (cast(:persons as uuid[]) is null or l.person in (select person from known))
   and (cast(:employment as uuid) is null or l.employment = :employment)
 order by d.covers_from desc, d.file_name, d.delivery_id, l.line_no;
