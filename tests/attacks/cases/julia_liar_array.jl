# Answer with an array that says it is longer than any memory, and one that says what it is not.
#
# Outcome: Z. Reply: memory or raised or unsendable or crashed
struct Endless <: AbstractVector{Float64} end
Base.size(::Endless) = (2^45,)
Base.getindex(::Endless, at::Int) = 1.0

function answer(target)
    return Endless()
end
