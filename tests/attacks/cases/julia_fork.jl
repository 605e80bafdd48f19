# Fork, in C and by threads that are processes.
#
# Outcome: N. Reply: value False

function answer(target)
    pid = ccall(:fork, Cint, ())
    pid == 0 && (sleep(60); exit(0))
    other = ccall(:syscall, Clong, (Clong, Clong, Clong, Clong, Clong, Clong), 56, 17, 0, 0, 0, 0)
    other == 0 && ccall(:sleep, Cuint, (Cuint,), 60)
    return pid >= 0 || other >= 0
end
