function which = phase(j0, j1)
%PHASE 0: homogeneous, 1: a bump, 2: runaway.
which = double(j1 > 2) + 0 * j0;
which(j0 > j0_limit(j1)) = 2;
end
