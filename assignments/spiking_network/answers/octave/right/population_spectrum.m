function [frequency, power] = population_spectrum(times, n_neurons, t_start, t_stop, bin_width, segment)
%POPULATION_SPECTRUM A column for each segment.
[~, rate] = population_rate(times, n_neurons, t_start, t_stop, bin_width);
per_segment = round(segment / bin_width);
whole = floor(numel(rate) / per_segment);
pieces = reshape(rate(1:whole * per_segment), per_segment, whole);
amplitude = fft(pieces - mean(pieces, 1), [], 1) * bin_width / 1000;
power = mean(abs(amplitude).^2, 2) / (segment / 1000);
kept = 1:floor(per_segment / 2);   % frequency zero comes first and is left out
frequency = kept * 1000 / segment;
power = power(kept + 1).';
end
