function fig = plot_bump(theta, rates, centre, theta_c, peak)
%PLOT_BUMP The theory as a line, the simulation as points.
profile = max(cos(theta - centre) - cos(theta_c), 0) / (1 - cos(theta_c));
fig = figure();
plot(rad2deg(theta), peak * profile, '-', rad2deg(theta), rates, 'o');
xlim([-180 180]);
set(gca, 'xtick', -180:90:180);
xlabel('preferred direction (deg)');
ylabel('rate (Hz)');
legend('theory, large N', 'simulation');
end
