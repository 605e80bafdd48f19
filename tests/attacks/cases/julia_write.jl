# Write, remove and change what lies outside.
#
# Outcome: N. Reply: value False

function answer(target)
    got = false
    book = target["gradebook"]
    places = [book, joinpath(target["outside"], "new"), "/tmp/neurograde-planted", "/dev/shm/neurograde-planted",
              joinpath(target["home"], "neurograde-planted"), joinpath(Sys.BINDIR, "planted"), joinpath(Sys.STDLIB, "planted")]
    ways = Any[() -> rm(book), () -> chmod(book, 0o777), () -> mv(book, book * "2"), () -> touch(book),
               () -> mkdir(joinpath(target["outside"], "d")), () -> symlink("x", joinpath(target["outside"], "l"))]
    append!(ways, Any[() -> write(place, "100") for place in places])
    for way in ways
        try
            way()
            got = true
        catch
        end
    end
    return got
end
