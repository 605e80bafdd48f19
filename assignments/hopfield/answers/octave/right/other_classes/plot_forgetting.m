function plot_forgetting(ages, average, sem)
% Lower and upper bars; no handle is returned.
errorbar(ages(:), average(:), sem(:), sem(:), '-o');
xlabel('age (patterns)');
ylabel('overlap m');
end
