function state = recall(weights, state, orders)
%RECALL One state of settle.
state = settle(weights, state(:), orders).';
end
