# Read and write where nothing is, and where the worker's own switches lie.
#
# Outcome: Z, N. Reply: crashed or raised or exited

function answer(target)
    unsafe_store!(Ptr{Int}(cglobal(:jl_options)), -1)
    unsafe_store!(Ptr{Int}(8), 1)
    return true
end
