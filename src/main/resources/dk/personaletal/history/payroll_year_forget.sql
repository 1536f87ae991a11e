-- Removes a municipality's kept years of payroll.
delete from payroll_year_employment e using payroll_year y
 where y.payroll_year_id = e.payroll_year_id and y.municipality = :municipality;
delete from payroll_year_month m using payroll_year y
 where y.payroll_year_id = m.payroll_year_id and y.municipality = :municipality;
delete from payroll_year where municipality = :municipality;
