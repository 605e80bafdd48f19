function limit = j0_limit(j1)
%J0_LIMIT Where peak_rate diverges; the bump is born with a half-width of pi.
theta_c = half_width(j1);
theta_c(j1 <= 2) = pi;
limit = -pi * cos(theta_c) ./ (sin(theta_c) - theta_c .* cos(theta_c));
end
