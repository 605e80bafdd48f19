function [average, sem] = forgetting_curve(weights, patterns, ages, update_orders)
%FORGETTING_CURVE Age 0 is the last row; all ages of a network settle together.
[networks, count, units] = size(patterns);
final = zeros(networks, numel(ages));
for k = 1:networks
    stored = page(patterns, k).';
    stored = stored(:, count - ages);
    recalled = settle(page(weights, k), stored, page(update_orders, k));
    final(k, :) = sum(recalled .* stored, 1) / units;
end
[average, sem] = mean_and_sem(final);
end
