# Take all memory at once and slowly.
#
# Outcome: Z, N. Reply: memory

function answer(target)
    kept = Any[]
    while true
        push!(kept, ones(10^5))
    end
end
