function [average, sem] = recall_probability(weights, patterns, flip_orders, update_orders, fractions)
%RECALL_PROBABILITY All cues of a network settle together.
[networks, memories, units] = size(patterns);
perfect = zeros(networks, numel(fractions));
for k = 1:networks
    w = page(weights, k);
    orders = page(update_orders, k);
    for f = 1:numel(fractions)
        stored = page(patterns, k).';
        cues = zeros(units, memories);
        for mu = 1:memories
            cues(:, mu) = corrupt(stored(:, mu), flip_orders(k, mu, :), fractions(f));
        end
        perfect(k, f) = mean(all(settle(w, cues, orders) == stored, 1));
    end
end
[average, sem] = mean_and_sem(perfect);
end
