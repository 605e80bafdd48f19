function width = active_half_width(rates)
%ACTIVE_HALF_WIDTH The active share of half a circle.
width = pi * mean(rates > 0.01 * max(rates));
end
