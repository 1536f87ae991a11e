-- Grain: one row a month's part of a person's spell, with the spell's number.
-- Population: sick leave of who is away inside a detailed window, also what began before it, or comes after it.
-- Formula: a person's sick leave in all employments that touches, or has only days off between, is one spell.
-- Source: sick_leave_part, sick_leave_window.
drop table if exists pg_temp.sick_leave_spell;
create temp table sick_leave_spell on commit drop as
with detailed as materialized (
    select * from sick_leave_window where is_detailed
),
day_off as materialized (
    select c.day, n.day - 1 as reaches
      from calendar_day c
      join calendar_day n on n.is_working_day and n.working_days_to = c.working_days_to + 1
),
first as materialized (
    select min(first_day) as day from detailed
),
before as materialized (
    -- no more than a week of days off: only who was away in the week before can have a spell begun earlier
    select person
      from sick_leave_part
      join first on cause = '' and first_in_month between day - 31 and day - 1 and last_day >= day - 7
),
reach as (
    select p.person, p.first_in_month, o.day as last_in_month, p.hours_1e5,
           max(o.reaches) over (partition by p.person order by p.first_in_month
                                rows between unbounded preceding and 1 preceding) as reached
      from sick_leave_part p
      join day_off o on o.day = end_in_month(p.first_in_month, p.last_day)
     cross join first
     where p.cause = '' and (p.last_day >= first.day or p.person in (select person from before))
)
select *, count(*) filter (where reached is null or first_in_month > reached + 1)
              over (order by person, first_in_month) as spell_no
  from reach;
analyze sick_leave_spell;
