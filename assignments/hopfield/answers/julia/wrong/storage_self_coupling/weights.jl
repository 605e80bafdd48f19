# The diagonal left as it comes: every unit holds on to itself.
# LOSES: test_one_pattern, test_hebbian_weights
hebbian_weights(patterns) = patterns' * patterns / size(patterns, 2)
