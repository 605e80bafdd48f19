# Compile for ever: every call is of a type that was never seen before.
#
# Outcome: Z. Reply: cpu or raised or memory or crashed

next(::Val{N}) where {N} = next(Val(N + 1))

function answer(target)
    return next(Val(1))
end
