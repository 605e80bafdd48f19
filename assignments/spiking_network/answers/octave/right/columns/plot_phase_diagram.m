function fig = plot_phase_diagram(g, eta, states)
% An image of numbers, named by a text beside it.
fig = figure();
names = {'SR', 'AR', 'SI', 'AI', 'silent', 'si'};
codes = zeros(numel(eta), numel(g));
for j = 1:numel(eta)
    for i = 1:numel(g)
        codes(j, i) = find(strcmp(names, states{j}{i}));
    end
end
imagesc(g, eta, codes);
set(gca, 'ydir', 'normal');
xlabel('g');
ylabel('eta');
for k = 1:numel(names)
    text(max(g), eta(1) + k / 10, names{k});
end
end
