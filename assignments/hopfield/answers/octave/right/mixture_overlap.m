function m = mixture_overlap(n)
%MIXTURE_OVERLAP One pattern decides a bit where the other n - 1 tie.
m = nchoosek(n - 1, (n - 1) / 2) / 2^(n - 1);
end
