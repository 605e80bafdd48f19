function fig = plot_heading(times, rates, heading)
%PLOT_HEADING An image of rates in space and time; the line is broken where the heading wraps.
seconds = times / 1000;
folded = mod(rad2deg(heading) + 180, 360) - 180;
folded([false, abs(diff(folded)) > 180]) = NaN;
fig = figure();
imagesc(seconds, rad2deg(preferred_directions(size(rates, 2))), rates.');
axis xy
hold on
plot(seconds, folded, 'c');
set(gca, 'ytick', -180:90:180);
xlabel('time (s)');
ylabel('preferred direction (deg)');
scale = colorbar();
ylabel(scale, 'rate (Hz)');
end
