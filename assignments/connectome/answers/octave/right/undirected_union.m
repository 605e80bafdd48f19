function touches = undirected_union(chemical, gap)
n = size(chemical, 1);
touches = double(chemical ~= 0 | chemical.' ~= 0 | gap ~= 0);
touches(1:n+1:end) = 0;  % the diagonal
end
