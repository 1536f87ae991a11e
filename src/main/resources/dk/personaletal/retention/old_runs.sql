-- Grain: one row, the number of runs removed: a municipality's whose newest attempt lies before the day and was
-- completed, or given up, since a later one of the same job was completed, or a year more has gone: nobody starts that
-- again, and its job may have another name by now. One that never came to an attempt is nobody's, and goes with those
-- of its time.
with own as (
    select e.job_instance_id, i.job_name, max(e.job_execution_id) as newest, max(e.create_time) as begun
      from municipality_run r
      join batch_job_execution e using (job_execution_id)
      join batch_job_instance i using (job_instance_id)
     where r.municipality = :municipality
     group by e.job_instance_id, i.job_name
),
last_completed as (
    select o.job_name, max(o.newest) as newest
      from own o
      join batch_job_execution e on e.job_execution_id = o.newest
     where e.status = 'COMPLETED'
     group by o.job_name
),
old as (
    select o.job_instance_id
      from own o
      left join last_completed l using (job_name)
     where o.begun < :day and (o.newest <= l.newest or o.begun < cast(:day as date) - interval '1 year')
),
attempts as (
    select e.job_execution_id from batch_job_execution e join old using (job_instance_id)
),
steps as (
    select s.step_execution_id from batch_step_execution s join attempts using (job_execution_id)
),
removed_step_contexts as (
    delete from batch_step_execution_context where step_execution_id in (select step_execution_id from steps)
),
removed_steps as (
    delete from batch_step_execution where step_execution_id in (select step_execution_id from steps)
),
removed_contexts as (
    delete from batch_job_execution_context where job_execution_id in (select job_execution_id from attempts)
),
removed_params as (
    delete from batch_job_execution_params where job_execution_id in (select job_execution_id from attempts)
),
removed_attempts as (
    delete from batch_job_execution where job_execution_id in (select job_execution_id from attempts)
),
removed as (
    delete from batch_job_instance i
     where i.job_instance_id in (select job_instance_id from old)
        or (i.job_instance_id < (select max(job_instance_id) from batch_job_execution where create_time < :day)
            and not exists (select from batch_job_execution e where e.job_instance_id = i.job_instance_id))
    returning i.job_instance_id
)
select count(*) from removed
