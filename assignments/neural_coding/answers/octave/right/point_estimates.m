function [s_ml, s_map, s_mean] = point_estimates(log_like, s, prior)
density = posterior_density(log_like, s, prior);
[~, likeliest] = max(log_like);
[~, most_probable] = max(density);
s_ml = s(likeliest);
s_map = s(most_probable);
s_mean = sum(s .* density) / sum(density);
end
