function density = dead_time_density(interval, rate, t_ref)
density = rate * exp(-rate * (interval - t_ref));
density(interval < t_ref) = 0;
end
