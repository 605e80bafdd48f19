"""
What kind each neuron is, from a table with the columns Neuron and Kind.

Parameters
----------
path : String
    The file, "data/neurons.csv".
names : Vector of String
    Neurons.

Returns
-------
Vector of String
    "sensory", "interneuron", "motor" or "polymodal" for each of `names`.
"""
function load_kinds(path, names)
    rows = [split(strip(line), ',') for line in eachline(path) if !isempty(strip(line))]
    neuron, kind = findfirst(isequal("Neuron"), rows[1]), findfirst(isequal("Kind"), rows[1])
    kinds = Dict(row[neuron] => String(row[kind]) for row in rows[2:end])
    return [kinds[name] for name in names]
end
