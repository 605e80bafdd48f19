# Requests, one at a time; the end of the module in worker.jl.

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

function call(name, arguments, outputs)
    f = defined(name, Main)
    f === nothing && return haskey(LOST, name) ? copy(LOST[name]) : reply("missing")
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
