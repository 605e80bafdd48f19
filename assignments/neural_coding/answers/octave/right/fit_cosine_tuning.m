function [s_pref, r_0, r_max] = fit_cosine_tuning(s, r)
% Linear in r_0, a cos(s_pref) and a sin(s_pref).
s = s(:);
best = [ones(size(s)), cosd(s), sind(s)] \ r(:);
s_pref = atan2d(best(3), best(2));
r_0 = best(1);
r_max = r_0 + hypot(best(2), best(3));
end
