function bound = cramer_rao_bound(information, bias_slope)
bound = (1 + bias_slope)^2 ./ information;
end
