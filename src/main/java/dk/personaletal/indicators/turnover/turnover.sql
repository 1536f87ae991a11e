-- Grain: one value a breakdown, member and measure, for the window from the opening to the closing census.
-- Population: persons employed at the census whose main employment is monthly-paid and Ordinær.
--             Leavers and joiners only where turnover_scope says that the censuses may be compared.
-- Formula: leavers = in the opening census, not in the closing; joiners the other way; rates on the opening, or when
--          :on_mean on the mean. closing = opening - leavers + joiners - transfers_out + transfers_in.
-- Source: main_employment (13 censuses) of the snapshot.
with census as (
    select coalesce(bool_or(covers_from = :opening), false) as has_opening, is_comparable
      from turnover_scope
      left join snapshot_delivery on snapshot_id = :snapshot and contract = 'loen'
     group by is_comparable
    having bool_or(covers_from = :closing)
),
person_in_window as (
    select person,
           bool_or(month = :opening) as in_opening,
           bool_or(month = :closing) as in_closing,
           max(department) filter (where month = :opening) as department_before,
           max(department) filter (where month = :closing) as department_after,
           max(unit) filter (where month = :opening) as unit_before,
           max(unit) filter (where month = :closing) as unit_after,
           max(agreement_group) filter (where month = :opening) as agreement_group_before,
           max(agreement_group) filter (where month = :closing) as agreement_group_after
      from main_employment
     where is_employed and is_monthly and is_ordinary
     group by person
),
short_stay as (
    select count(*) as persons from person_in_window where not in_opening and not in_closing
),
membership as (
    select b.breakdown, b.before, b.after
      from person_in_window p
     cross join lateral (values
           ('total', case when p.in_opening then '*' end, case when p.in_closing then '*' end),
           ('department', p.department_before, p.department_after),
           ('unit', p.unit_before, p.unit_after),
           ('agreement_group', p.agreement_group_before, p.agreement_group_after)) b(breakdown, before, after)
),
side as (
    select breakdown, before as member, true as is_opening, after as other from membership where before is not null
    union all
    select breakdown, after, false, before from membership where after is not null
    union all
    select 'total', '*', null, null
),
figure as (
    select breakdown, member,
           count(*) filter (where is_opening) as opening,
           count(*) filter (where is_opening and other is null) as leavers,
           count(*) filter (where not is_opening and other is null) as joiners,
           count(*) filter (where not is_opening) as closing,
           count(*) filter (where is_opening and other <> member) as transfers_out,
           count(*) filter (where not is_opening and other <> member) as transfers_in
      from side
     group by breakdown, member
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, f.breakdown, f.member,
       case f.member when '*' then 'I alt' when '?' then 'Ukendt' else coalesce(n.name, f.member) end,
       :closing_time, m.measure, m.scale * m.persons, m.denominator, m.persons, m.base
  from figure f
 cross join (census cross join short_stay)
  left join member_name n using (breakdown, member)
 cross join lateral (select case when :on_mean then 2 else 1 end as scale,
                            f.opening + case when :on_mean then f.closing else 0 end as base) r
 cross join lateral (values
       ('opening', f.opening, 1, 1, f.opening, has_opening),
       ('leavers', f.leavers, 1, 1, f.opening, is_comparable),
       ('joiners', f.joiners, 1, 1, f.opening, is_comparable),
       ('closing', f.closing, 1, 1, f.closing, true),
       ('transfers_out', f.transfers_out, 1, 1, f.opening, is_comparable and f.breakdown <> 'total'),
       ('transfers_in', f.transfers_in, 1, 1, f.opening, is_comparable and f.breakdown <> 'total'),
       ('short_stays', short_stay.persons, 1, 1, f.opening, is_comparable and f.breakdown = 'total'),
       ('mean_headcount', f.opening + f.closing, 1, 2, f.opening, has_opening and :on_mean and f.breakdown = 'total'),
       ('leavers_rate', f.leavers, r.scale, r.base, f.opening, is_comparable and f.opening > 0),
       ('joiners_rate', f.joiners, r.scale, r.base, f.opening, is_comparable and f.opening > 0)
       ) m(measure, persons, scale, denominator, base, applies)
 where m.applies;
