function rates = growth_rates(kernel, tau)
%GROWTH_RATES Feedback against leak, for the modes up to N/2.
eigenvalues = real(kernel_eigenvalues(kernel));
rates = (eigenvalues(1:floor(numel(kernel) / 2) + 1) - 1) / tau;
end
