# In the confined process: load a student's Julia, answer numbered calls, one at a time.
#
# Nothing here is trusted.  The frames are described in autograder/sandbox/plain.py; docs/languages.md says what each
# kind of value becomes.  Needs nothing but the language itself.
#
# Julia compiles each method for the types it meets, which for this file would take six times as long as to start.  So
# all of it is interpreted: Julia is started with --compile=min, and compiles while the student's code runs.

module NeurogradeWorker

const Home = pwd()
const KINDS = Any[("b1", Bool), ("i1", Int8), ("i2", Int16), ("i4", Int32), ("i8", Int64), ("u1", UInt8), ("u2", UInt16),
                  ("u4", UInt32), ("u8", UInt64), ("f4", Float32), ("f8", Float64), ("c8", ComplexF32), ("c16", ComplexF64)]
const SWITCH = Ptr{Int8}(cglobal(:jl_options)) +
    fieldoffset(Base.JLOptions, findfirst(isequal(:compile_enabled), Any[fieldnames(Base.JLOptions)...]))
const DEEPEST = 40
const YES, MINIMAL = Int8(1), Int8(3)

"""Call what may be the student's: compiled, and in the world that their definitions have made."""
function theirs(@nospecialize(f), @nospecialize(arguments...))
    unsafe_store!(SWITCH, YES)
    try
        return Base.invokelatest(f, arguments...)
    finally
        unsafe_store!(SWITCH, MINIMAL)
    end
end

reply(status, more...) = Dict{Any,Any}("status" => status, more...)

# ------------------------------------------------------------------------------------------------ bytes

function take(fd::Cint, bytes::Vector{UInt8})
    at = 0
    while at < length(bytes)
        got = ccall(:read, Cssize_t, (Cint, Ptr{UInt8}, Csize_t), fd, pointer(bytes, at + 1), length(bytes) - at)
        got > 0 || exit(0)  # nobody asks any more
        at += got
    end
    return bytes
end

function give(fd::Cint, bytes::Vector{UInt8})
    at = 0
    while at < length(bytes)
        put = ccall(:write, Cssize_t, (Cint, Ptr{UInt8}, Csize_t), fd, pointer(bytes, at + 1), length(bytes) - at)
        put > 0 || exit(0)
        at += put
    end
end

"""Move a descriptor out of the way of student code and of libuv, which has made it non-blocking."""
function kept(fd::Cint)
    copy = ccall(:fcntl, Cint, (Cint, Cint, Cint...), fd, 1030, 10)  # F_DUPFD_CLOEXEC
    ccall(:fcntl, Cint, (Cint, Cint, Cint...), copy, 4, 0)  # F_SETFL
    return copy
end
