function order = root_first(cell)
% Rows, from 1, in an order in which every parent precedes its children: generation by generation.
above = cell.parent(:) + 1;
generation = find(above == 0);
order = generation;
while ~isempty(generation)
    generation = find(ismember(above, generation));
    order = [order; generation]; %#ok<AGROW>
end
order = order.';
end
