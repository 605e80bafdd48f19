function area = roc_area(noise, signal)
difference = signal(:) - noise(:).';
area = mean(difference(:) > 0) + 0.5 * mean(difference(:) == 0);
end
