function fig = plot_rate_cv(g, eta, rate, cv)
%PLOT_RATE_CV plot draws a line for each column, and inputs are rows.
fig = figure();
subplot(1, 2, 1);
plot(g, rate.', '.-');
xlabel('relative inhibition g');
ylabel('mean rate (Hz)');
legend(arrayfun(@(value) sprintf('\\nu_{ext}/\\nu_{thr} = %g', value), eta, 'UniformOutput', false));
subplot(1, 2, 2);
plot(g, cv.', '.-');
xlabel('relative inhibition g');
ylabel('CV of intervals');
end
