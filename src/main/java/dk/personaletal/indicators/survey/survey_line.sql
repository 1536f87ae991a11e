-- Grain: one row a survey, question and the whole municipality, a department or a unit: the answers as delivered.
-- The newest delivery's last line wins. assumed: persons taken to have answered, where the line tells of percent only:
-- half of the census headcount, as most surveys are answered by more, so that the persons behind a percent are not
-- overrated; null for the whole municipality, which needs no protection.
-- Source: survey_row of the snapshot's current deliveries, main_employment (closing census), place.

drop table if exists pg_temp.survey_line;

create temp table survey_line on commit drop as
with line as (
    select distinct on (r.year_no, r.unit_code, r.question) r.*
      from snapshot_delivery d
      join survey_row r on r.delivery_id = d.delivery_id
     where d.snapshot_id = :snapshot and d.contract = 'trivsel' and r.year_no <= :year
     order by r.year_no, r.unit_code, r.question, r.delivery_id desc, r.line_no desc
),
headcount as (
    select b.breakdown, b.member, count(*) as persons
      from main_employment
     cross join lateral (values ('department', department), ('unit', unit)) b(breakdown, member)
     where is_employed
     group by b.breakdown, b.member
),
placed as (
    select l.year_no,
           case when l.unit_code is null then 'question' else coalesce(p.breakdown, 'unit') || ':' || l.question end as breakdown,
           case when l.unit_code is null then l.question else coalesce(p.member, '?|' || l.unit_code) end as member,
           case when l.unit_code is null then coalesce(q.name, l.question)
                else coalesce(p.name, l.unit_code) end as member_name,
           coalesce(l.agree_fully, 0) as agree_fully, coalesce(l.agree, 0) as agree, coalesce(l.neutral, 0) as neutral,
           coalesce(l.disagree, 0) as disagree, coalesce(l.disagree_fully, 0) as disagree_fully,
           l.mean_hundredths, l.answers_are_percent,
           case when l.unit_code is not null then coalesce(h.persons, 0) * 50 / 100 end as assumed
      from line l
      left join place p on p.code = l.unit_code
      left join headcount h on h.breakdown = p.breakdown and h.member = p.member
      left join unnest(cast(:question_codes as text[]), cast(:question_names as text[])) q(code, name) on q.code = l.question
)
select *, agree_fully + agree + neutral + disagree + disagree_fully as answers,
       least(nullif(agree_fully, 0), nullif(agree, 0), nullif(neutral, 0), nullif(disagree, 0),
             nullif(disagree_fully, 0)) as rarest
  from placed;
