function rate = cosine_tuning(s, s_pref, r_0, r_max)
rate = max(r_0 + (r_max - r_0) * cosd(s - s_pref), 0);
end
