function state = mixture_state(patterns)
%MIXTURE_STATE The majority in each column; of an odd number there is always one.
state = sign(sum(patterns, 1));
end
