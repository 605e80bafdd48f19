# What went wrong, where in the student's own code, in the student's own words. Part of the module in worker.jl.

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
    message = replace(message, Regex("^(?:$type: ?)+") => "")  # it is said beside the message
    startswith(message, "syntax: ") && ((type, message) = ("SyntaxError", message[9:end]))
    problem isa Exited && (type = "exit")
    absent = match(r"^Package (\S+) not found", message)
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
