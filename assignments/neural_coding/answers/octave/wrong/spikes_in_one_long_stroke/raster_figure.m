function fig = raster_figure(trials, rate, dt, bin_width)
% Without NaN between them the ticks of a trial are joined into one line.
% LOSES: test_raster_has_a_row_for_each_trial
duration = numel(rate) * dt;

fig = figure();
subplot(2, 1, 1);
hold on
for k = 1:numel(trials)
    t = trials{k}(:).';
    plot(reshape([t; t], 1, []), reshape([0 * t + k - 0.4; 0 * t + k + 0.4], 1, []), 'k-');
end
hold off
xlim([0 duration]);
xlabel('time (s)');
ylabel('trial');

subplot(2, 1, 2);
seen = psth(trials, duration, bin_width);
bar(((1:numel(seen)) - 0.5) * bin_width, seen, 1, 'FaceColor', [0.7 0.77 0.87], 'DisplayName', 'PSTH');
hold on
plot(((1:numel(rate)) - 0.5) * dt, rate, 'r-', 'DisplayName', 'rate of the process');
hold off
xlim([0 duration]);
xlabel('time (s)');
ylabel('firing rate (Hz)');
legend('show');
end
