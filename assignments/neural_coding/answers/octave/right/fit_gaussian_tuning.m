function [s_pref, r_max, sigma] = fit_gaussian_tuning(s, r)
% The stimulus is measured from the largest rate, in units of its range: then any range will do.
[highest, at] = max(r);
origin = s(at);
unit = (max(s) - min(s)) / 6;
best = least_squares(@(x, p) gaussian_tuning(x, p(1) - 1, p(2), p(3)), (s - origin) / unit, r, [1 highest 1]);
s_pref = origin + (best(1) - 1) * unit;
r_max = best(2);
sigma = abs(best(3)) * unit;
end
