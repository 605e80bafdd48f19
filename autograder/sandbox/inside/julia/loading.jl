# A student's files laid out, and the scripts among them run. Part of the module in worker.jl.

function load(names, contents, scripts, seed)
    for n in 1:length(names)
        put(names[n], contents[n])
    end
    random = Base.require(Base.PkgId(Base.UUID("9a3f8284-a2c9-5f02-9a11-845980a1fd5c"), "Random"))
    theirs(random.seed!, seed)
    problems = Any[]
    LOADING[] = true
    for script in scripts
        run_script(script, problems)
    end
    LOADING[] = false
    return reply("value", "value" => problems)
end

# Scripts end with exit(). While one is loaded, it ends this script alone; in a call it is the end, as it says.

struct Exited <: Exception end
Base.showerror(io::IO, ::Exited) = print(io, "the script ends here; what stands below is not read")

const LOADING = Ref(false)
leave(code=0) = LOADING[] ? throw(Exited()) : exit(code)
Core.eval(Main, :(exit(code=0) = $leave(code)))

"""
Run a script statement by statement: what one of them does wrong is noted, and the rest still counts.  So does what
stands behind one that does not parse, from the next line that looks like the beginning of a statement.
"""
function run_script(script, problems)
    path = joinpath(Home, script)
    task_local_storage(:SOURCE_PATH, path)  # include looks beside it
    text = read(path, String)
    from, noted = 1, 0
    while from <= ncodeunits(text)
        parsed = statements(SubString(text, from), text, from, path)
        at = is_broken(parsed) ? first_broken(text, from) : ncodeunits(text) + 1
        if at > from
            piece = SubString(text, from, prevind(text, at))
            run_statements(is_broken(parsed) ? statements(piece, text, from, path) : parsed, script, problems) || return
        end
        at > ncodeunits(text) && return
        from = next_beginning(text, at)
        found = lost(SubString(text, at, prevind(text, from)), text, at, script)
        (noted += 1) > 3 || push!(problems, found)
    end
end

"""Run what was parsed; whether the script goes on."""
function run_statements(parsed, script, problems)
    parsed isa Expr && parsed.head === :toplevel || return true
    line = 0
    for statement in parsed.args
        statement isa LineNumberNode ? (line = statement.line) :
            attempt(problems, script, line, Core.eval, Main, statement) || return false
    end
    return true
end

function attempt(problems, script, line, f, arguments...)
    try
        theirs(f, arguments...)
    catch problem
        found = describe(problem, catch_backtrace())
        left = found["error_type"] == "exit"
        if left || get(found, "error_line", 0) == 0
            merge!(found, Dict{Any,Any}("error_line" => line, "error_cell" => script))
        end
        push!(problems, delete!(found, "status"))
        return !left
    end
    return true
end

# ------------------------------------------------------------------------------------------------ what does not parse

const LOST = Dict{Symbol,Any}()  # functions that stand where a script does not parse, and what to say of them
const HEAD = r"^[ \t]*(?:@\w+[ \t]+)*(?:function[ \t]+([A-Za-z_]\w*)|([A-Za-z_]\w*)\([^\n]*\)[^=\n]*=(?![=>]))"m
const DOCSTRING = r"^\s*(?:@doc[ \t]+)?\w*\"\"\""
const BEGINNING = Regex("^(?:(?:@\\w+[ \\t]+)*(?:function|macro|struct|mutable|abstract|primitive|module|const|using|" *
    "import|export|include|begin|let|for|while|if|try)\\b|\\w*\"\"\"|@\\w+|" *
    "[A-Za-z_]\\w*[ \\t]*(?:\\([^\\n]*\\)[^=\\n]*)?=(?!=))", "m")

line_of(text, at) = 1 + count(isequal(UInt8('\n')), view(codeunits(text), 1:at-1))

statements(piece, text, from, path) = Base.parse_input_line("\n"^(line_of(text, from) - 1) * piece; filename=path)

is_broken(parsed) = parsed isa Expr && (parsed.head in (:error, :incomplete) ||
    parsed.head === :toplevel && !isempty(parsed.args) && is_broken(parsed.args[end]))

"""Where the first statement begins that does not parse."""
function first_broken(text, from)
    while from <= ncodeunits(text)
        parsed, next = Meta.parse(text, from; raise=false)
        (is_broken(parsed) || next <= from) && break
        from = next
    end
    blank = match(r"\A(?:[ \t]*(?:#[^\n]*)?\n)*", SubString(text, from)).match
    return from + ncodeunits(blank) <= ncodeunits(text) ? from + ncodeunits(blank) : from
end

"""Where what a docstring at `at` describes begins; `at` where there is none."""
function described(text, at)
    words = match(DOCSTRING, SubString(text, at))
    words === nothing && return at
    closing = findnext("\"\"\"", text, at + ncodeunits(words.match))
    line = closing === nothing ? nothing : findnext(isequal('\n'), text, last(closing))
    return line === nothing || line == ncodeunits(text) ? at : line + 1
end

"""Where the first line after that at `at` begins a statement; its docstring is a part of one."""
function next_beginning(text, at)
    line = findnext(isequal('\n'), text, described(text, at))
    found = line === nothing ? nothing : match(BEGINNING, text, line + 1)
    return found === nothing ? ncodeunits(text) + 1 : found.offset
end

"""What to say of a piece of a script that does not parse."""
function lost(piece, text, at, script)
    line = line_of(text, described(text, at))
    parsed, _ = Meta.parse(piece, 1; raise=false)
    said = "what begins here does not end before the next definition"
    is_broken(parsed) && (said = replace(string(parsed.args[1]), r"^incomplete: | at none:\d+" => ""))
    try
        is_broken(parsed) && Base.include_string(Main, "\n"^(line_of(text, at) - 1) * piece, joinpath(Home, script))
    catch problem  # the parser knows the line
        problem isa LoadError && (line = max(line, Int(problem.line)))
    end
    found = Dict{Any,Any}("error_type" => "SyntaxError", "error_line" => line, "error_cell" => script,
                          "error_message" => said)
    for head in eachmatch(HEAD, piece)
        name = something(head[1], head[2])
        LOST[Symbol(name)] = merge(found, Dict{Any,Any}("status" => "raised", "error_message" =>
            "$name could not be read: $script does not parse from line $line on ($said)"))
    end
    return found
end
