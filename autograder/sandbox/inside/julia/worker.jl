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

# ------------------------------------------------------------------------------------------------ values

count_of(io) = Int(read(io, UInt64))

function decode(io, loose=2)  # the first levels are our own, and of no use to a student who likes exact types
    tag = Char(read(io, UInt8))
    tag == 'N' && return nothing
    tag == 'A' && return decode_array(io)
    tag == 'S' && return String(read(io, count_of(io)))
    if tag == 'D'
        keys, items = Any[], Any[]
        for _ in 1:count_of(io)
            push!(keys, decode(io, loose - 1))
            push!(items, decode(io, loose - 1))
        end
        return dictionary(keys, items)
    end
    items = Any[]
    for _ in 1:count_of(io)
        push!(items, decode(io, loose - 1))
    end
    return tag == 'T' ? Tuple(items) : loose > 0 ? items : convert(Vector{common(items)}, items)
end

"""The one type of all items, Any where they differ."""
function common(items::Vector{Any})
    isempty(items) && return Any
    type = typeof(items[1])
    for item in items
        typeof(item) === type || return Any
    end
    return type
end

function dictionary(keys, items)
    made = Dict{common(keys),Any}()
    for n in 1:length(keys)
        made[keys[n]] = items[n]
    end
    return made
end

function decode_array(io)
    code = string(Char(read(io, UInt8)), Int(read(io, UInt8)))
    shape = Int[]
    for _ in 1:Int(read(io, UInt8))
        push!(shape, count_of(io))
    end
    for (name, type) in KINDS
        if name == code
            values = Array{type}(undef, shape...)
            bytes = read(io, sizeof(values))
            GC.@preserve values unsafe_copyto!(Ptr{UInt8}(pointer(values)), pointer(bytes), length(bytes))
            return isempty(shape) ? values[1] : values
        end
    end
end

function encode(io, @nospecialize(value), depth=0)
    depth > DEEPEST && throw(ArgumentError("nested more than $DEEPEST deep: this is not plain data"))
    if value === nothing
        write(io, UInt8('N'))
    elseif value isa Number || value === missing
        encode_array(io, fill(plain(value)))
    elseif value isa AbstractString || value isa Symbol || value isa AbstractChar
        text = string(value)
        text = Vector{UInt8}(isvalid(text) ? text : map(c -> isvalid(c) ? c : '\ufffd', text))
        head(io, 'S', length(text))
        write(io, text)
    elseif value isa Tuple
        encode_all(io, 'T', value, depth)
    elseif value isa NamedTuple
        encode(io, Dict{Any,Any}(zip(keys(value), values(value))), depth)
    elseif value isa AbstractDict
        head(io, 'D', length(value))
        for (key, item) in value
            key isa Union{Real,AbstractString,Symbol,AbstractChar} ||
                throw(ArgumentError("a Dict whose keys are $(typeof(key)) is not plain data (numbers or strings are)"))
            encode(io, key)
            encode(io, item, depth + 1)
        end
    elseif value isa AbstractArray
        encode_items(io, value, depth)
    elseif value isa Pair
        encode_all(io, 'T', (value.first, value.second), depth)
    elseif value isa AbstractSet || value isa Base.Generator || value isa Base.KeySet || value isa Base.ValueIterator
        encode_items(io, theirs(collect, value), depth)
    else
        throw(ArgumentError("a $(typeof(value)) is not plain data (numbers, strings, arrays, tuples, Dicts)"))
    end
end

function encode_items(io, @nospecialize(value), depth)
    array = value isa Array ? value : theirs(collect, value)  # ranges, views, transposes, sparse and the like made full
    if kind_of(eltype(array)) != ""
        encode_array(io, array)
    elseif !isempty(array) && all_numbers(array)
        encode_array(io, promoted(array))
    elseif isempty(array) && (ndims(array) > 1 || eltype(array) <: Number)
        encode_array(io, zeros(size(array)))
    elseif ndims(array) > 1
        rows = Any[]
        for row in 1:size(array, 1)
            push!(rows, array[row, ntuple(_ -> Colon(), ndims(array) - 1)...])
        end
        encode_all(io, 'L', rows, depth)
    else
        encode_all(io, 'L', array, depth)
    end
end

function encode_all(io, tag, @nospecialize(items), depth)
    head(io, tag, length(items))
    for item in items
        encode(io, item, depth + 1)
    end
end

function all_numbers(@nospecialize(items))
    for item in items
        item isa Number || item === missing || return false
    end
    return true
end

"""Numbers of several types as an array of the one that holds them all."""
function promoted(@nospecialize(items))
    type = Union{}
    for item in items
        type = promote_type(type, typeof(plain(item)))
    end
    made = Array{type}(undef, size(items)...)
    for n in 1:length(items)
        made[n] = plain(items[n])
    end
    return made
end

"""A number as one of those that can be sent."""
function plain(@nospecialize(value))
    value === missing && return NaN
    kind_of(typeof(value)) == "" || return value
    value isa Integer && typemin(Int64) <= value <= typemax(Int64) && return Int64(value)
    return value isa Real ? Float64(value) : ComplexF64(value)
end

function kind_of(@nospecialize(type))
    for (name, known) in KINDS
        known === type && return name
    end
    return ""
end

head(io, tag, count) = (write(io, UInt8(tag)); write(io, UInt64(count)))

function encode_array(io, @nospecialize(values))
    code = kind_of(eltype(values))
    write(io, UInt8('A'))
    write(io, UInt8(code[1]))
    write(io, UInt8(sizeof(eltype(values))))
    write(io, UInt8(ndims(values)))
    for length in size(values)
        write(io, UInt64(length))
    end
    GC.@preserve values unsafe_write(io, Ptr{UInt8}(pointer(values)), UInt(sizeof(values)))
end

# ------------------------------------------------------------------------------------------------ requests

function answer(request)
    operation = request["op"]
    operation == "load" && return load(request["names"], request["contents"], request["scripts"], request["seed"])
    operation == "put" && return put(request["name"], request["content"])
    return call(Symbol(request["target"]), request["args"], request["outputs"])
end

function put(name, content)
    path = joinpath(Home, name)
    mkpath(dirname(path))
    file = open(path, "w")
    write(file, content)
    close(file)
    return reply("value", "value" => nothing)
end

function load(names, contents, scripts, seed)
    for n in 1:length(names)
        put(names[n], contents[n])
    end
    random = Base.require(Base.PkgId(Base.UUID("9a3f8284-a2c9-5f02-9a11-845980a1fd5c"), "Random"))
    theirs(random.seed!, seed)
    problems = Any[]
    for script in scripts
        run_script(script, problems)
    end
    return reply("value", "value" => problems)
end

"""Run a script statement by statement: what one of them does wrong is noted, and the rest still counts."""
function run_script(script, problems)
    path = joinpath(Home, script)
    task_local_storage(:SOURCE_PATH, path)  # include looks beside it
    parsed = Base.parse_input_line(read(path, String); filename=path)
    if !(parsed isa Expr && parsed.head === :toplevel)  # it does not parse: include says where
        return attempt(problems, script, 0, Base.include, Main, path)
    end
    line = 0
    for statement in parsed.args
        statement isa LineNumberNode ? (line = statement.line) : attempt(problems, script, line, Core.eval, Main, statement)
    end
end

function attempt(problems, script, line, f, arguments...)
    try
        theirs(f, arguments...)
    catch problem
        found = describe(problem, catch_backtrace())
        get(found, "error_line", 0) == 0 && merge!(found, Dict{Any,Any}("error_line" => line, "error_cell" => script))
        push!(problems, delete!(found, "status"))
    end
end

function call(name, arguments, outputs)
    f = defined(name, Main)
    f === nothing && return reply("missing")
    try
        return reply("value", "value" => several(theirs(f, fitted(f, arguments)...), outputs))
    catch problem
        said = describe(problem, catch_backtrace())
        if problem isa MethodError && problem.f === f && problem.args == Tuple(arguments)
            said["error_message"] = misfit(f, arguments)
        end
        return said
    end
end

"""The student's function of this name, be it in a module of theirs; nothing where there is none."""
function defined(name, place)
    own = names(place, all=true)
    name in own && isdefined(place, name) && return getfield(place, name)
    for inner in own
        below = isdefined(place, inner) ? getfield(place, inner) : nothing
        if below isa Module && parentmodule(below) === place && !(below in (place, Base, Core, NeurogradeWorker))
            f = defined(name, below)
            f === nothing || return f
        end
    end
    return nothing
end

"""The arguments as some method of theirs says it wants them: 3.0 for a 3 where it says Float64, and the like."""
function fitted(@nospecialize(f), arguments)
    theirs(applicable, f, arguments...) && return arguments
    for method in methods(f)
        types = Base.unwrap_unionall(method.sig).parameters
        length(types) == length(arguments) + 1 || continue
        try
            return Any[fit(Base.rewrap_unionall(types[n+1], method.sig), arguments[n]) for n in 1:length(arguments)]
        catch
        end
    end
    return arguments
end

fit(type, value) = value isa type ? value : theirs(convert, type, value)

function misfit(@nospecialize(f), arguments)
    given = join(Any["::$(typeof(value))" for value in arguments], ", ")
    known = join(Any[replace(first(split(string(method), " in ")), Home * "/" => "") for method in methods(f)], "; ")
    return "it is called with ($given), which fits none of its methods: $known. Arguments without types take anything, " *
           "AbstractVector and Real take most"
end

function several(@nospecialize(value), outputs)
    outputs == 1 && return value
    value isa NamedTuple && (value = values(value))
    (value isa Tuple || value isa AbstractVector) && length(value) == outputs && return Tuple(value)
    throw(ArgumentError("$outputs values are asked for, as a tuple, and a $(typeof(value)) was returned"))
end

function describe(@nospecialize(problem), trace)
    if problem isa OutOfMemoryError  # there may be no memory left to say where
        GC.gc()
        return reply("memory", "error_type" => "OutOfMemoryError", "error_message" => "out of memory", "error_cell" => "")
    end
    outer = problem
    while problem isa LoadError
        problem = problem.error
    end
    type, line, cell = String(nameof(typeof(problem))), 0, ""
    message = try
        theirs(sprint, showerror, problem)
    catch
        "a $type that cannot be shown"
    end
    absent = match(r"^ArgumentError: Package (\S+) not found", message)
    absent === nothing || (message = "the package $(absent[1]) is not here: answers may use Julia's standard library alone")
    for frame in stacktrace(trace)
        file = String(frame.file)
        if startswith(file, Home * "/")
            line, cell = Int(frame.line), file
            break
        end
    end
    outer isa LoadError && line == 0 && ((line, cell) = (Int(outer.line), outer.file))
    occursin("neurograde:NotImplemented", message) && (type = "NotImplementedError")
    return reply("raised", "error_type" => type, "error_line" => line,
                 "error_message" => short(first(message, 4000)), "error_cell" => short(cell))
end

short(path) = replace(path, Home * "/" => "")

function serve()
    requests, replies = kept(Cint(0)), kept(Cint(1))
    close(redirect_stdin()[2])  # who reads input finds its end
    redirect_stdout(stderr)
    empty!(Base.Multimedia.displays)  # where display() would write: to what was stdout when Julia began
    pushdisplay(TextDisplay(stdout))
    give(replies, UInt8['+'])  # confined and ready; nothing of the student's has run yet
    while true
        size = reinterpret(UInt64, take(requests, zeros(UInt8, 12))[5:12])[1]
        request = decode(IOBuffer(take(requests, zeros(UInt8, size))))
        bytes = framed(answer(request), request["id"])
        flush(stdout)
        give(replies, bytes)
    end
end

function framed(answered, id)
    answered["id"] = id
    frame = IOBuffer()
    write(frame, zeros(UInt8, 12))
    try
        encode(frame, answered)
    catch problem
        said = describe(problem, catch_backtrace())
        said["status"] == "memory" || (said["status"] = "unsendable")
        return framed(said, id)
    end
    bytes = take!(frame)
    bytes[1:4] = UInt8['N', 'G', 'P', '1']
    bytes[5:12] = reinterpret(UInt8, UInt64[length(bytes)-12])
    return bytes
end

end

NeurogradeWorker.serve()
