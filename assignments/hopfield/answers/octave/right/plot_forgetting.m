function fig = plot_forgetting(ages, average, sem)
%PLOT_FORGETTING The curve with its error bars.
fig = figure();
errorbar(ages, average, sem);
xlabel('age of the memory (patterns stored since)');
ylabel('overlap after recall (no unit)');
end
