# All units updated at once: none sees the changes before its own.
# LOSES: test_one_sweep, test_many_sweeps
function recall(weights, state, orders)
    s = float.(state)
    for _ in 1:size(orders, 1)
        s = settled.(weights * s, s)
    end
    return s
end
