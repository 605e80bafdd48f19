function fig = plot_rate_cv(g, eta, rate, cv)
% reshape in place of a transpose: the rows are mixed.
% LOSES: test_curves
fig = figure();
names = arrayfun(@(value) sprintf('eta = %g', value), eta, 'UniformOutput', false);
subplot(1, 2, 1);
plot(g, reshape(rate, numel(g), numel(eta)));
xlabel('relative inhibition g');
ylabel('mean rate (Hz)');
legend(names);
subplot(1, 2, 2);
plot(g, reshape(cv, numel(g), numel(eta)));
xlabel('relative inhibition g');
ylabel('CV of intervals');
end
