-- Removes a municipality's kept years of absence, and which years its deliveries speak of.
delete from absence_year_part p using absence_year y
 where y.absence_year_id = p.absence_year_id and y.municipality = :municipality;
delete from absence_year where municipality = :municipality;
delete from absence_delivery a using delivery d
 where d.delivery_id = a.delivery_id and d.municipality = :municipality;
