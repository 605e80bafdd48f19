function eigenvalues = kernel_eigenvalues(kernel)
%KERNEL_EIGENVALUES The Fourier transform of the kernel.
eigenvalues = fft(kernel) / numel(kernel);
end
