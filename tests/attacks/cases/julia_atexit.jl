# Answer once more on the way out.
#
# Outcome: Z, N. Reply: exited or protocol

function answer(target)
    atexit(() -> (for handle in 3:60 ccall(:write, Cssize_t, (Cint, Cstring, Csize_t), handle, "NGP1", 4) end))
    exit(0)
end
