# Start other programs in every way that Julia knows.
#
# Outcome: N. Reply: value False

function answer(target)
    got = false
    ways = [() -> run(`id`), () -> read(`id`, String), () -> open(`cat`, "w"), () -> run(pipeline(`id`, `cat`)),
            () -> run(`/bin/sh -c id`), () -> run(Cmd([joinpath(Sys.BINDIR, "julia"), "-e", "1"])), () -> run(detach(`id`)),
            () -> ccall(:system, Cint, (Cstring,), "id") == 0 || error()]
    for way in ways
        try
            way()
            got = true
        catch
        end
    end
    return got
end
