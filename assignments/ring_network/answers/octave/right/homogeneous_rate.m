function rate = homogeneous_rate(j0, i0)
%HOMOGENEOUS_RATE u = j0 u + i0, where that has a positive solution.
rate = i0 ./ (1 - j0);
rate(j0 + 0 * i0 >= 1) = Inf;
end
