function state = recall(weights, state, orders)
% Integers, columns, single precision and numbers for truth: what MATLAB users return without a thought.
state = int8(settle(weights, state(:), orders));
end
