function theta_c = half_width(j1)
%HALF_WIDTH Self-consistency of the cosine moment; without a bump there is no solution.
theta_c = NaN(size(j1));
for k = find(j1(:).' > 2)
    theta_c(k) = fzero(@(x) x - sin(2 * x) / 2 - 2 * pi / j1(k), [0 pi]);
end
end
