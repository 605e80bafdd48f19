function best = least_squares(curve, s, r, start)
% Parameters p of curve(s, p) with the least sum of squares, each searched for in units of its start.
error_of = @(q) sum((curve(s(:), q .* start) - r(:)).^2);
options = optimset('TolX', 1e-8, 'TolFun', 1e-8, 'MaxFunEvals', 5000, 'MaxIter', 5000);
best = fminsearch(error_of, ones(size(start)), options) .* start;
end
