function [average, sem] = recall_probability(weights, patterns, flip_orders, update_orders, fractions)
% squeeze turns the patterns of a network into a column where there is only one.
% LOSES: test_recall_at_light_load
[networks, memories, units] = size(patterns);
perfect = zeros(networks, numel(fractions));
for k = 1:networks
    stored = squeeze(patterns(k, :, :));
    flips = squeeze(flip_orders(k, :, :));
    orders = squeeze(update_orders(k, :, :));
    w = squeeze(weights(k, :, :));
    for f = 1:numel(fractions)
        for mu = 1:memories
            cue = corrupt(stored(mu, :), flips(mu, :), fractions(f));
            final = settle(w, cue(:), orders);
            perfect(k, f) = perfect(k, f) + isequal(final.', stored(mu, :)) / memories;
        end
    end
end
[average, sem] = mean_and_sem(perfect);
end
