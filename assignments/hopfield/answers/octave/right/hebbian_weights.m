function weights = hebbian_weights(patterns)
%HEBBIAN_WEIGHTS Every pattern adds its products; the diagonal holds the number of patterns and is taken out.
weights = patterns.' * patterns;
weights = (weights - diag(diag(weights))) / size(patterns, 2);
end
