function peak = oscillation_frequency(frequency, power, factor)
%OSCILLATION_FREQUENCY The largest power, if it stands out from the median.
[highest, at] = max(power);
peak = 0;
if highest > factor * median(power)
    peak = frequency(at);
end
end
