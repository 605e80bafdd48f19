function states = pictures()
%PICTURES Four pictures of 20 x 20 pixels to be remembered (given).
%
%   Returns
%   -------
%   array of whole numbers, shape (4, 400)
%       A face, a neuron, the character for "person" and a spiral, each flattened row by row; +1 is ink.
%       reshape(states(k, :), 20, 20).' shows one (reshape fills columns, hence the transpose).

face = ['..######..'; '.#......#.'; '#........#'; '#.##..##.#'; '#........#'
        '#...##...#'; '#.#....#.#'; '#..####..#'; '.#......#.'; '..######..'];
neuron = ['#.#....#.#'; '.###..###.'; '..##..##..'; '...####...'; '..######..'
          '..######..'; '...####...'; '....##..##'; '....####..'; '##.###....'];
person = ['....##....'; '....##....'; '....##....'; '....##....'; '...####...'
          '...#..#...'; '..##..##..'; '..#....#..'; '##......##'; '#........#'];
spiral = ['##########'; '########.#'; '......##.#'; '.####.##.#'; '.#..#.##.#'
          '.#.##.##.#'; '.#....##.#'; '.########.'; '..........'; '##########'];
drawings = {face, neuron, person, spiral};
states = zeros(4, 400);
for k = 1:4
    ink = 2 * (drawings{k} == '#') - 1;
    large = kron(ink, ones(2));
    states(k, :) = reshape(large.', 1, []);
end
end
