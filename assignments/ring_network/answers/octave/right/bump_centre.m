function centre = bump_centre(rates)
%BUMP_CENTRE One angle for each row. Note .' : the transpose alone, without the complex conjugate.
centre = angle(rates * exp(1i * preferred_directions(size(rates, 2)).'));
end
