# Signal the grader, its victim and everybody.
#
# Outcome: N. Reply: value False

function answer(target)
    got = false
    for pid in (target["parent"], target["victim"], -1), signal in (0, 9, 15)
        got |= ccall(:kill, Cint, (Cint, Cint), pid, signal) == 0
    end
    got |= ccall(:ptrace, Clong, (Cint, Cint, Ptr{Cvoid}, Ptr{Cvoid}), 16, target["victim"], C_NULL, C_NULL) == 0
    return got
end
