function [s_half, r_max, delta] = fit_sigmoid_tuning(s, r)
% As the Gaussian; the sign of delta is that of the correlation.
[~, at] = min(abs(r - max(r) / 2));
origin = s(at);
unit = (max(s) - min(s)) / 10;
correlation = corrcoef(s, r);
direction = sign(correlation(1, 2));
best = least_squares(@(x, p) sigmoid_tuning(x, p(1) - 1, p(2), p(3)), (s - origin) / unit, r, [1 max(r) direction]);
s_half = origin + (best(1) - 1) * unit;
r_max = best(2);
delta = best(3) * unit;
end
