# In the confined process: load a student's Julia, answer numbered calls, one at a time.
#
# Nothing here is trusted.  The frames are described in autograder/sandbox/plain.py; docs/languages.md says what each
# kind of value becomes.  Needs nothing but Base.

module NeurogradeWorker

const Home = pwd()
const Student = Module(:Student)
const NUMBERS = Dict("b1" => Bool, "i1" => Int8, "i2" => Int16, "i4" => Int32, "i8" => Int64, "u1" => UInt8,
                     "u2" => UInt16, "u4" => UInt32, "u8" => UInt64, "f4" => Float32, "f8" => Float64,
                     "c8" => ComplexF32, "c16" => ComplexF64)
const CODES = Dict(type => code for (code, type) in NUMBERS)

# ------------------------------------------------------------------------------------------------ frames

count_of(io) = Int(ltoh(read(io, UInt64)))

function decode(io)
    tag = Char(read(io, UInt8))
    tag == 'N' && return nothing
    tag == 'A' && return decode_array(io)
    tag == 'S' && return String(read(io, count_of(io)))
    tag == 'D' && return Dict{Any,Any}(decode(io) => decode(io) for _ in 1:count_of(io))
    items = Any[decode(io) for _ in 1:count_of(io)]
    return tag == 'T' ? Tuple(items) : items
end

function decode_array(io)
    kind, size, axes = Char(read(io, UInt8)), read(io, UInt8), read(io, UInt8)
    shape = Tuple(count_of(io) for _ in 1:axes)
    values = Array{NUMBERS["$kind$size"]}(undef, shape)
    read!(io, values)
    return axes == 0 ? values[] : values
end

encode(io, ::Nothing) = write(io, 'N' % UInt8)
encode(io, ::Missing) = encode(io, NaN)
encode(io, value::AbstractString) = (text = codeunits(String(value)); tagged(io, 'S', length(text)); write(io, text))
encode(io, value::Symbol) = encode(io, String(value))
encode(io, value::Number) = encode_array(io, fill(plain(value)))
encode(io, value::AbstractVector{<:Number}) = encode_array(io, map(plain, Array(value)))
encode(io, value::AbstractMatrix{<:Number}) = encode_array(io, map(plain, Array(value)))
encode(io, value::AbstractArray{<:Number}) = encode_array(io, map(plain, Array(value)))
encode(io, value::Tuple) = (tagged(io, 'T', length(value)); foreach(item -> encode(io, item), value))
encode(io, value::NamedTuple) = encode(io, Tuple(value))
encode(io, value::AbstractVector) = (tagged(io, 'L', length(value)); foreach(item -> encode(io, item), value))
encode(io, value::AbstractSet) = encode(io, collect(Any, value))
encode(io, value::AbstractMatrix) = encode(io, [value[row, :] for row in axes(value, 1)])
function encode(io, value::AbstractDict)
    tagged(io, 'D', length(value))
    for (key, item) in value
        encode(io, key)
        encode(io, item)
    end
end
encode(io, value) = throw(ArgumentError("a $(typeof(value)) is not plain data"))

function plain(value)
    haskey(CODES, typeof(value)) && return value
    return value isa Integer ? Int64(value) : value isa Real ? Float64(value) : ComplexF64(value)
end
tagged(io, tag, count) = write(io, tag % UInt8, htol(UInt64(count)))

function encode_array(io, values)
    code = CODES[eltype(values)]
    write(io, 'A' % UInt8, code[1] % UInt8, parse(UInt8, code[2:end]), UInt8(ndims(values)))
    foreach(length -> write(io, htol(UInt64(length))), size(values))
    write(io, values)
end

# ------------------------------------------------------------------------------------------------ requests

function answer(request)
    operation = request["op"]
    operation == "load" && return load(request["names"], request["contents"], request["scripts"], request["seed"])
    operation == "put" && return put(request["name"], request["content"])
    return call(request["target"], request["args"])
end

function put(name, content)
    mkpath(dirname(joinpath(Home, name)))
    write(joinpath(Home, name), content)
    return Dict("status" => "value", "value" => nothing)
end

function load(names, contents, scripts, seed)
    foreach(put, names, contents)
    problems = Any[]
    for script in scripts
        try
            Base.include(Student, joinpath(Home, script))
        catch problem
            found = describe(problem, catch_backtrace())
            delete!(found, "status")
            push!(problems, merge(found, Dict("error_cell" => script)))
        end
    end
    return Dict("status" => "value", "value" => problems)
end

function call(name, arguments)
    isdefined(Student, Symbol(name)) || return Dict("status" => "missing")
    try
        return Dict("status" => "value", "value" => Base.invokelatest(getfield(Student, Symbol(name)), arguments...))
    catch problem
        return describe(problem, catch_backtrace())
    end
end

function describe(problem, trace)
    problem isa LoadError && return merge(describe(problem.error, trace), Dict("error_line" => Int64(problem.line)))
    message = first(sprint(showerror, problem), 4000)
    line, cell = Int64(0), ""
    for frame in stacktrace(trace)
        if startswith(String(frame.file), Home)
            line, cell = Int64(frame.line), relpath(String(frame.file), Home)
            break
        end
    end
    status = problem isa OutOfMemoryError ? "memory" : "raised"
    type = occursin("neurograde:NotImplemented", message) ? "NotImplementedError" : String(nameof(typeof(problem)))
    return Dict("status" => status, "error_type" => type, "error_message" => message, "error_line" => line,
                "error_cell" => cell)
end

function serve()
    # requests come on descriptor 0, replies go to 1, what is printed goes to 2
    requests, replies = fdio(ccall(:dup, Cint, (Cint,), 0), true), fdio(ccall(:dup, Cint, (Cint,), 1), true)
    ccall(:dup2, Cint, (Cint, Cint), 2, 1)
    redirect_stdin(devnull)
    write(replies, '+' % UInt8)  # confined and ready; nothing of the student's has run yet
    flush(replies)
    while !eof(requests)
        read(requests, 4)
        request = decode(IOBuffer(read(requests, count_of(requests))))
        frame = IOBuffer()
        reply = answer(request)
        try
            encode(frame, merge(reply, Dict("id" => request["id"])))
        catch problem
            message = first(sprint(showerror, problem), 4000)
            frame = IOBuffer()
            encode(frame, Dict("status" => "unsendable", "error_type" => "TypeError", "error_message" => message,
                               "id" => request["id"]))
        end
        flush(stdout)
        bytes = take!(frame)
        write(replies, "NGP1", htol(UInt64(length(bytes))), bytes)
        flush(replies)
    end
end

end

NeurogradeWorker.serve()
