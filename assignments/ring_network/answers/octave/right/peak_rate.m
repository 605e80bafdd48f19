function peak = peak_rate(theta_c, j0, i0)
%PEAK_RATE Self-consistency of the constant part of the input.
restraint = -cos(theta_c) - j0 / pi .* (sin(theta_c) - theta_c .* cos(theta_c));
peak = i0 .* (1 - cos(theta_c)) ./ restraint;
peak(restraint + 0 * i0 <= 0) = Inf;
end
