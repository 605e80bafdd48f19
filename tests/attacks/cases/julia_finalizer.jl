# Leave something whose last words never end.
#
# Outcome: Z. Reply: cpu

mutable struct Lingering
    number::Int
end

@noinline function leave()
    finalizer(Lingering(1)) do thing
        while thing.number > 0
            ccall(:sched_yield, Cint, ())
        end
    end
    return nothing
end

function answer(target)
    leave()
    GC.gc()
    return 1
end
