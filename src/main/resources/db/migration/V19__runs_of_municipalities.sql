-- Whose an execution of a job is: recovery, retention and what is told of runs are each municipality's own. Jobs have it
-- among their parameters; the intakes of earlier versions get it here, from their deliveries.
insert into batch_job_execution_params (job_execution_id, parameter_name, parameter_type, parameter_value, identifying)
select p.job_execution_id, 'municipality', 'java.lang.Long', min(d.municipality)::text, 'N'
  from batch_job_execution_params p
  join delivery d on d.intake_id::text = p.parameter_value
 where p.parameter_name = 'intake'
 group by p.job_execution_id;

-- the case keeps other parameters from being read as numbers, in whatever order the conditions are asked
create view municipality_run as
select job_execution_id,
       case when parameter_name = 'municipality' then parameter_value::integer end as municipality
  from batch_job_execution_params
 where parameter_name = 'municipality';

-- so that what is old is removed without reading all of what is kept
create index batch_job_execution_instance on batch_job_execution (job_instance_id);
create index batch_job_execution_params_execution on batch_job_execution_params (job_execution_id);
create index batch_step_execution_execution on batch_step_execution (job_execution_id);
