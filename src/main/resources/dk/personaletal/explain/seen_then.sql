-- Grain: one row a side, census and person: whether turnover counts them, and if not, why.
-- Source: main_employment of the side's snapshot.
insert into seen (side, month, person, is_counted, reason)
select :side, month, person, is_employed and is_monthly and is_ordinary,
       case when not is_employed then 'ikke ansat ved opgørelsen'
            when not is_monthly then 'ikke månedslønnet'
            when not is_ordinary then 'ikke i ordinær stilling' end
  from main_employment;
