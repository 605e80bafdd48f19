function rows = largest_strong_component(adjacency)
% Who reaches whom: paths of at most 1, 2, 4, 8, ... steps. Those who reach each other are one component.
n = size(adjacency, 1);
reaches = adjacency ~= 0 | eye(n);
for k = 1:ceil(log2(n))
    reaches = double(reaches) * double(reaches) > 0;
end
mutual = reaches & reaches.';
[~, member] = max(sum(mutual, 2));
rows = find(mutual(member, :)) - 1;
end
