-- Grain: one value a window and measure, for the municipality; time is the window's closing month.
-- Population and formula: as turnover.sql. A window is left out unless both its censuses are delivered; it has headcounts
--         alone when they can't be compared, by the rule of turnover_scope.sql.
-- Source: main_employment (the windows' censuses only) of the snapshot.
with delivered as (
    select distinct covers_from as month from snapshot_delivery where snapshot_id = :snapshot and contract = 'loen'
),
person as (
    select month, person, unit,
           lag(month) over whom = month - interval '1 year' as was_there,
           lead(month) over whom = month + interval '1 year' as will_be_there
      from main_employment
     where is_employed and is_monthly and is_ordinary
    window whom as (partition by person order by month)
),
census as (
    select d.month,
           count(p.person) as persons,
           count(*) filter (where p.will_be_there is not true and p.person is not null) as leaving,
           count(*) filter (where p.was_there is not true and p.person is not null) as new
      from delivered d
      left join person p using (month)
     where d.month in (:censuses)
     group by d.month
),
unit as (
    select before.month, count(*) as units, count(after.unit) as recurring
      from (select distinct month, unit from person where unit <> '?') before
      left join (select distinct month, unit from person) after
        on after.month = before.month + interval '1 year' and after.unit = before.unit
     group by before.month
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover_trend', :version, 'total', '*', 'I alt', to_char(after.month, 'YYYY-MM'),
       m.measure, m.scale * m.persons, m.denominator, m.persons, m.base
  from census before
  join census after on after.month = before.month + interval '1 year'
  left join unit u on u.month = before.month
 cross join lateral (select before.persons = 0
                            or 100 * (before.persons - before.leaving)
                                   >= :least_persons * greatest(before.persons, after.persons)
                               and 100 * coalesce(u.recurring, 0) >= :least_units * coalesce(u.units, 0)
                            as is_comparable) c
 cross join lateral (select case when :on_mean then 2 else 1 end as scale,
                            before.persons + case when :on_mean then after.persons else 0 end as base) r
 cross join lateral (values
       ('opening', before.persons, 1, 1, before.persons),
       ('leavers', before.leaving, 1, 1, before.persons),
       ('joiners', after.new, 1, 1, before.persons),
       ('closing', after.persons, 1, 1, after.persons),
       ('leavers_rate', before.leaving, r.scale, case when before.persons > 0 then r.base else 0 end, before.persons),
       ('joiners_rate', after.new, r.scale, case when before.persons > 0 then r.base else 0 end, before.persons)
       ) m(measure, persons, scale, denominator, base)
 where m.denominator > 0
   and (c.is_comparable or m.measure in ('opening', 'closing'));
