function rows = largest_strong_component(adjacency)
% What find returns, which counts from 1.
% LOSES: test_a_ring_with_a_tail, test_component_of_a_network
n = size(adjacency, 1);
reaches = adjacency ~= 0 | eye(n);
for k = 1:ceil(log2(n))
    reaches = double(reaches) * double(reaches) > 0;
end
mutual = reaches & reaches.';
[~, member] = max(sum(mutual, 2));
rows = find(mutual(member, :));
end
