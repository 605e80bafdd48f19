# Fill the disk.
#
# Outcome: Z, N. Reply: raised or output or exited or crashed or memory

function answer(target)
    block = zeros(UInt8, 10^6)
    for k in 1:10^4
        write("f$k", block)
    end
    return true
end
