-- Numbers and codes are one whatever their case, and a number that loses the zeros in front is told from a new one: what
-- a row's numbers would be without those zeros. Null where they have none.
alter table payroll_row
    add column person_without_zeros uuid,
    add column employment_without_zeros uuid;

-- Codes are kept in capitals from now on; so are those that came before, or the next month would have none of them.
update payroll_row
   set department_code = upper(department_code), unit_code = upper(unit_code), agreement_code = upper(agreement_code),
       position_code = upper(position_code)
 where (department_code, unit_code, agreement_code, position_code)
       is distinct from (upper(department_code), upper(unit_code), upper(agreement_code), upper(position_code));
update organisation_row set unit_code = upper(unit_code), parent_code = upper(parent_code)
 where (unit_code, parent_code) is distinct from (upper(unit_code), upper(parent_code));
update unit_recode_row set old_code = upper(old_code), new_code = upper(new_code)
 where (old_code, new_code) is distinct from (upper(old_code), upper(new_code));
update survey_row set unit_code = upper(unit_code) where unit_code <> upper(unit_code);
update recruitment_row set unit_code = upper(unit_code), agreement_code = upper(agreement_code)
 where (unit_code, agreement_code) is distinct from (upper(unit_code), upper(agreement_code));
update leaving_reason_row set unit_code = upper(unit_code), agreement_code = upper(agreement_code)
 where (unit_code, agreement_code) is distinct from (upper(unit_code), upper(agreement_code));
update payroll_row set staff_category = 'Ordinær'
 where staff_category <> 'Ordinær' and lower(replace(staff_category, 'Æ', 'æ')) = 'ordinær';

-- What is worked out from those rows; the next night makes it anew.
truncate payroll_year, payroll_year_employment, payroll_year_month;
