function fig = decoding_figure(preferred, counts, s, posterior, s_true)
fig = figure();
subplot(2, 1, 1);
stem(preferred, counts, 'k');
xlabel('preferred stimulus (degrees)');
ylabel('spike count');

subplot(2, 1, 2);
plot(s, posterior, 'b-', [s_true s_true], [0 1.1 * max(posterior)], 'r--');
xlabel('stimulus (degrees)');
ylabel('density (1/degree)');
legend('posterior', 'true stimulus');
end
