-- For the rest of the transaction: compiling costs more than it gains, sorts fit in memory, small samples will do.
set local jit = off;
set local work_mem = '64MB';
set local default_statistics_target = 10;
