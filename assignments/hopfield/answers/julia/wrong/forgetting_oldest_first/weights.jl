# The oldest pattern enters with full strength, and the newest has faded.
# LOSES: test_palimpsest_weights
function palimpsest_weights(patterns, decay)
    strength = (1 - decay) .^ (0:size(patterns, 1)-1)
    return without_self_coupling((patterns' .* strength') * patterns / size(patterns, 2))
end
