function m = retrieval_overlap(alpha)
%RETRIEVAL_OVERLAP m = erf(y), where y = m / sqrt(2 alpha r) is the largest root of load_of(y) = alpha.
load_of = @(y) (erf(y) ./ y - 2 / sqrt(pi) * exp(-y.^2)).^2 / 2;
y_best = fminbnd(@(y) -load_of(y), 0.5, 3);  % the capacity; retrieval is the falling branch beyond
m = NaN(size(alpha));
for k = find(alpha(:).' < load_of(y_best))
    y = fzero(@(y) load_of(y) - alpha(k), [y_best, 2 / sqrt(2 * alpha(k))]);
    m(k) = erf(y);
end
end
