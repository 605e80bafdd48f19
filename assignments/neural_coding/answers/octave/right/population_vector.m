function direction = population_vector(rates, preferred, r_0, r_max)
vote = (rates - r_0) ./ r_max;
direction = atan2d(sum(vote .* sind(preferred)), sum(vote .* cosd(preferred)));
end
