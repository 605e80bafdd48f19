function fig = plot_mean_field(g_theory, rate_theory, g, rate, sem)
%PLOT_MEAN_FIELD The theory as a line, the simulation as points with error bars.
fig = figure();
plot(g_theory, rate_theory, 'k');
hold on
errorbar(g, rate, sem, 'o');
xlabel('relative inhibition g');
ylabel('mean rate (Hz)');
legend('mean field', 'simulation');
end
