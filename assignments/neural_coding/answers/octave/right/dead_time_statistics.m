function [mean_rate, cv, fano] = dead_time_statistics(rate, t_ref)
cv = 1 ./ (1 + rate * t_ref);
mean_rate = rate .* cv;
fano = cv.^2;
end
