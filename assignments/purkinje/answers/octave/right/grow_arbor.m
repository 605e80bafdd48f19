function parent = grow_arbor(points, balance)
% For every free point the cheapest join so far is remembered; the newest point of the tree may offer a cheaper one.
n = size(points, 1);
parent = zeros(1, n);  % from 1 until the end
path = zeros(n, 1);
cost = inf(n, 1);
free = true(n, 1);
newest = 1;
for joined = 2:n
    free(newest) = false;
    distance = vecnorm(points - points(newest, :), 2, 2);
    offer = distance + balance * (path(newest) + distance);
    better = free & offer < cost;
    cost(better) = offer(better);
    parent(better) = newest;
    cost(~free) = inf;
    [~, newest] = min(cost);
    above = parent(newest);
    path(newest) = path(above) + norm(points(newest, :) - points(above, :));
end
parent = parent - 1;
end
