-- Grain: one value a question and measure (whole municipality, every survey); of a department or unit and question
--        the score, its change and those who agree (the newest survey).
-- Population: those who answered.
-- Formula: a share is the answers over all answers, or the delivered percent; mean as delivered, else answers
--          weighted 5 to 1; change = mean - the row's mean in its survey before.
--          The rarest answer stands behind all five, so that they're shown together or not at all.
-- Source: survey_line.
with counted as (
    select *, answers > 0 and not answers_are_percent as has_counts,
           case when answers_are_percent then 100 else answers end as whole,
           case when answers > 0 and not answers_are_percent then answers else assumed::numeric end as persons,
           coalesce(mean_hundredths, 5 * agree_fully + 4 * agree + 3 * neutral + 2 * disagree + disagree_fully) as score,
           case when mean_hundredths is null then answers else 100 end as score_of
      from survey_line
),
figure as (
    select *, case when has_counts then 1 else persons / 100 end as per_answer,
           max(year_no) over () as newest,
           lag(score) over w as score_before, lag(score_of) over w as score_of_before,
           least(persons, lag(persons) over w) as fewest
      from counted
     where score_of > 0
    window w as (partition by breakdown, member order by year_no)
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'survey', :version, f.breakdown, f.member, f.member_name, f.year_no::text,
       m.measure, m.numerator, m.denominator,
       case when m.part = 0 then 0 when m.part * f.per_answer < 1 then 1 else floor(m.part * f.per_answer) end,
       floor(m.base)
  from figure f
 cross join lateral (values
       ('answers', answers, 1::numeric, answers, null, has_counts),
       ('agree_fully', agree_fully, whole, case agree_fully when 0 then 0 else rarest end, persons, answers > 0),
       ('agree', agree, whole, case agree when 0 then 0 else rarest end, persons, answers > 0),
       ('neutral', neutral, whole, case neutral when 0 then 0 else rarest end, persons, answers > 0),
       ('disagree', disagree, whole, case disagree when 0 then 0 else rarest end, persons, answers > 0),
       ('disagree_fully', disagree_fully, whole, case disagree_fully when 0 then 0 else rarest end, persons, answers > 0),
       ('share_agree', agree_fully + agree, whole, agree_fully + agree, persons, answers > 0),
       ('mean', score, score_of, null, persons, true),
       ('change', score * score_of_before - score_before * score_of, score_of * score_of_before, null, fewest,
        score_before is not null)
       ) m(measure, numerator, denominator, part, base, applies)
 where m.applies
   and (f.breakdown = 'question' or f.year_no = f.newest)
   and (f.breakdown = 'question' or m.measure in ('share_agree', 'mean', 'change'));
