# Become another program; become Julia again.
#
# Outcome: Z, N. Reply: value False or exited or protocol or crashed

function answer(target)
    for program in ("/bin/sh", "/usr/bin/id", "./own", joinpath(Sys.BINDIR, "julia"))
        write("own", "#!/bin/sh\nid\n")
        arguments = Ptr{UInt8}[pointer(program), C_NULL]
        GC.@preserve program ccall(:execv, Cint, (Cstring, Ptr{Ptr{UInt8}}), program, arguments)
    end
    return false
end
