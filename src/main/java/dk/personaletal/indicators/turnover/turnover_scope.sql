-- Grain: one row for the window: whether its two censuses are of the same municipality, so that who is in one of them only
-- may be said to have left or come; and one value a measure when they aren't.
-- Population: as turnover.sql. Units of the opening census, where they are known.
-- Formula: comparable when at least :least_persons percent of the larger census are in both, and at least :least_units
--          percent of the opening's units recur. Source: domain definition 14.13.
-- Source: main_employment (opening and closing census) of the snapshot.
drop table if exists pg_temp.turnover_scope;

create temp table turnover_scope on commit drop as
with person as (
    select bool_or(month = :opening) as in_opening, bool_or(month = :closing) as in_closing
      from main_employment
     where month in (:opening, :closing) and is_employed and is_monthly and is_ordinary
     group by person
),
unit as (
    select bool_or(month = :opening) as in_opening, bool_or(month = :closing) as in_closing
      from main_employment
     where month in (:opening, :closing) and is_employed and is_monthly and is_ordinary and unit <> '?'
     group by unit
),
found as (
    select count(*) filter (where in_opening) as opening,
           count(*) filter (where in_closing) as closing,
           count(*) filter (where in_opening and in_closing) as common,
           (select count(*) from unit where in_opening) as units,
           (select count(*) from unit where in_opening and in_closing) as common_units
      from person
)
select f.*, d.is_whole,
       d.is_whole and (f.opening = 0
                       or 100 * f.common >= :least_persons * greatest(f.opening, f.closing)
                          and 100 * f.common_units >= :least_units * f.units) as is_comparable
  from found f
 cross join (select count(distinct covers_from) = 2 as is_whole
               from snapshot_delivery
              where snapshot_id = :snapshot and contract = 'loen' and covers_from in (:opening, :closing)) d;

insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, 'total', '*', 'I alt', :closing_time, m.measure, m.number, 1, m.persons, m.base
  from turnover_scope s
 cross join lateral (values
       ('in_both', s.common, s.common, s.opening),
       ('units_before', s.units, null, null),
       ('units_recurring', s.common_units, null, null)) m(measure, number, persons, base)
 where s.is_whole and not s.is_comparable;
