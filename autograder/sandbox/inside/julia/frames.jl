# Values as bytes and back: the plain form that autograder/sandbox/plain.py describes. Part of the module in worker.jl.

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
