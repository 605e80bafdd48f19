function rate = psth(trials, duration, bin_width)
% Counts of an integer class make rates of that class: Octave rounds them to whole Hz.
% LOSES: test_psth, test_rate_and_psth_are_drawn
edges = linspace(0, duration, round(duration / bin_width) + 1);
counts = uint16(count_between([trials{:}], edges));
rate = counts / (numel(trials) * bin_width);
end
