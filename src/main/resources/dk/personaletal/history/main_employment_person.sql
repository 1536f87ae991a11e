-- Where several numbers mean one person, one row a month is left of them.
-- Order: as among the employments of one number, see payroll_delivery.sql; the same employment number under two of
--        them: the first department, group and unit.
delete from main_employment e
 using (select ctid as place,
               row_number() over (
                   partition by person, month
                   order by is_employed desc, is_monthly desc, degree_tenthousandths desc, employed_from nulls last,
                            length(ltrim(employment_no, '0')), employment_no collate "C",
                            department, agreement_group, unit, line_no) as number
          from main_employment) chosen
 where chosen.number > 1 and e.ctid = chosen.place;
