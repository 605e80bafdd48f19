function rate = gaussian_tuning(s, s_pref, r_max, sigma)
rate = r_max * exp(-0.5 * ((s - s_pref) / sigma).^2);
end
