function kinds = load_kinds(path, names)
%LOAD_KINDS What kind each neuron is, from a table with the columns Neuron and Kind.
%
%   Parameters
%   ----------
%   path : text
%       The file, "data/neurons.csv".
%   names : cell of texts
%       Neurons.
%
%   Returns
%   -------
%   cell of texts
%       "sensory", "interneuron", "motor" or "polymodal" for each of `names`.

file = fopen(path);
assert(file >= 0, 'cannot open %s', path);
head = strsplit(strtrim(fgetl(file)), ',');
columns = textscan(file, repmat('%s', 1, numel(head)), 'Delimiter', ',');
fclose(file);
kind = containers.Map(columns{strcmp(head, 'Neuron')}, columns{strcmp(head, 'Kind')});
kinds = cellfun(@(name) kind(name), names, 'UniformOutput', false);
end
