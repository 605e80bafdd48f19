function fig = kernel_figure(tau, kernel, recovered)
fig = figure();
plot(tau, kernel, 'k-', tau, recovered, 'r.-');
xlabel('time before the response (s)');
ylabel('kernel D (Hz/s per unit stimulus)');
title('A kernel read from white noise');
legend('true kernel', 'from spikes');
end
