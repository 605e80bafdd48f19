function rate = cosine_tuning(s, s_pref, r_0, r_max)
% cos of degrees: it takes radians.
% LOSES: test_landmarks, test_cosine_curve
rate = max(r_0 + (r_max - r_0) * cos(s - s_pref), 0);
end
