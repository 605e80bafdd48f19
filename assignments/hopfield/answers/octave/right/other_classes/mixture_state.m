function state = mixture_state(patterns)
% The most frequent entry, as an integer.
state = int8(mode(patterns, 1));
end
