-- Grain: one value a reason and measure, for the window's twelve months after the opening census.
-- Population: anonymous exit answers; how they tally with the departures isn't known.
-- Formula: answers = answers with that reason; answers_share = answers / all answers.
-- Source: leaving_reason_row of the snapshot's current deliveries.
with answer as (
    select r.reason, count(*) as answers, sum(count(*)) over () as all_answers
      from snapshot_delivery d
      join leaving_reason_row r using (delivery_id)
     where d.snapshot_id = :snapshot
       and d.contract = 'fratraedelser'
       and r.month > :opening
       and r.month <= :closing
     group by r.reason
)
insert into indicator_value (snapshot_id, indicator, definition_version, breakdown, member, member_name, time,
                             measure, numerator, denominator, persons_in_numerator, persons_in_denominator)
select :snapshot, 'turnover', :version, 'answer', reason, reason, :closing_time,
       m.measure, answers, m.denominator, answers, all_answers
  from answer
 cross join lateral (values ('answers', 1::numeric), ('answers_share', all_answers)) m(measure, denominator);
