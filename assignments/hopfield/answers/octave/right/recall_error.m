function [average, sem] = recall_error(weights, patterns, update_orders)
%RECALL_ERROR Wrong bits at the end, from the memories themselves.
networks = size(patterns, 1);
wrong = zeros(networks, 1);
for k = 1:networks
    stored = page(patterns, k).';
    final = settle(page(weights, k), stored, page(update_orders, k));
    wrong(k) = mean(final(:) ~= stored(:));
end
[average, sem] = mean_and_sem(wrong);
end
