function counts = poisson_counts(expected)
% Poisson numbers of these means (poissrnd is in a toolbox): count while the distribution function is below a random number.
probability = exp(-expected);
below = probability;
level = rand(size(expected));
counts = zeros(size(expected));
n = 0;
more = level > below;
while any(more(:)) && n < 1000
    n = n + 1;
    counts(more) = n;
    probability = probability .* expected / n;
    below = below + probability;
    more = level > below;
end
end
