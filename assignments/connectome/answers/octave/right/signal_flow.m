function height = signal_flow(chemical, gap)
% Where the derivative is zero: L z = b with the graph's Laplacian L, which leaves the mean of z free.
n = size(chemical, 1);
weight = (chemical + chemical.') / 2 + gap;
weight(1:n+1:end) = 0;
drive = sum(weight .* sign(chemical - chemical.'), 2);
laplacian = diag(sum(weight, 2)) - weight;
height = pinv(laplacian) * drive;
height = height - mean(height);
end
