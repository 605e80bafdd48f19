# Never end, compiled.
#
# Outcome: Z, N. Reply: cpu

function answer(target)
    n = 0
    while true
        n += 1
    end
end
