function fraction = degree_distribution(degree)
fraction = accumarray(degree(:) + 1, 1) / numel(degree);  % degree 0 is element 1
end
