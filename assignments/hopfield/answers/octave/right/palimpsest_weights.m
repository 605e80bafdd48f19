function weights = palimpsest_weights(patterns, decay)
%PALIMPSEST_WEIGHTS The last row is the newest and has full strength.
[count, units] = size(patterns);
strength = (1 - decay) .^ (count-1:-1:0);
weights = (patterns.' .* strength) * patterns / units;
weights = weights - diag(diag(weights));
end
