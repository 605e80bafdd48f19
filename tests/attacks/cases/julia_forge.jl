# Write an answer of its own where answers go.
#
# Outcome: Z, N. Reply: protocol or value False

function answer(target)
    bytes = [Vector{UInt8}("NGP1"); 0x01; zeros(UInt8, 7); UInt8('N')]
    for handle in 3:60
        ccall(:write, Cssize_t, (Cint, Ptr{UInt8}, Csize_t), handle, bytes, length(bytes))
    end
    return false
end
