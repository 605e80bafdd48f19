function states = settle(weights, states, orders)
%SETTLE Asynchronous recall of many states at once, one in each column, all in the same orders.
for k = 1:size(orders, 1)
    before = states;
    for unit = orders(k, :) + 1
        field = weights(unit, :) * states;
        felt = abs(field) > 1e-9;
        states(unit, felt) = sign(field(felt));
    end
    if isequal(states, before)
        break
    end
end
end
