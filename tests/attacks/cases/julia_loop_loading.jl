# Never end, while the file is loaded.
#
# Outcome: Z, N. Reply: cpu

for k in Iterators.countfrom(1)
end

function answer(target)
    return true
end
