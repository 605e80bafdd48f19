# Fill the disk through shared mappings of sparse files.
#
# Outcome: Z, N. Reply: value False or crashed or output or raised or exited

using Mmap

function answer(target)
    kept = Any[]
    try
        for n in 1:50
            pages = Mmap.mmap("piece$n", Vector{UInt8}, 4 << 20)
            for at in 1:4096:length(pages)
                pages[at] = 1
            end
            push!(kept, pages)
        end
    catch
        return false
    end
    return true
end
