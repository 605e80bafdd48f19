function average = mean_path_length(adjacency)
% Breadth first, from all neurons at once: front(i, j) is true where j is a step further from i than all before.
reached = logical(eye(size(adjacency, 1)));
front = reached;
distance = 0;
total = 0;
pairs = 0;
while any(front(:))
    front = double(front) * adjacency > 0 & ~reached;
    reached = reached | front;
    distance = distance + 1;
    total = total + distance * nnz(front);
    pairs = pairs + nnz(front);
end
average = total / pairs;
end
