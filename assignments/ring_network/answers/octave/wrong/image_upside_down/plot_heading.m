function fig = plot_heading(times, rates, heading)
% imagesc puts the first row at the top; axis xy was forgotten.
% LOSES: test_space_time_picture
seconds = times / 1000;
fig = figure();
imagesc(seconds, rad2deg(preferred_directions(size(rates, 2))), rates.');
hold on
plot(seconds, mod(rad2deg(heading) + 180, 360) - 180, 'w.');
xlabel('time (s)');
ylabel('preferred direction (deg)');
colorbar();
end
