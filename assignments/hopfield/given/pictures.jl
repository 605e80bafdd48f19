"""
Four pictures of 20 x 20 pixels to be remembered (given).

Returns
-------
Array of Int, shape (4, 400)
    A face, a neuron, the character for "person" and a spiral, each flattened row by row; +1 is ink.
    permutedims(reshape(states[k, :], 20, 20)) shows one (reshape fills columns, hence permutedims).
"""
function pictures()
    face = "..######.. .#......#. #........# #.##..##.# #........# " *
           "#...##...# #.#....#.# #..####..# .#......#. ..######.."
    neuron = "#.#....#.# .###..###. ..##..##.. ...####... ..######.. " *
             "..######.. ...####... ....##..## ....####.. ##.###...."
    person = "....##.... ....##.... ....##.... ....##.... ...####... " *
             "...#..#... ..##..##.. ..#....#.. ##......## #........#"
    spiral = "########## ########.# ......##.# .####.##.# .#..#.##.# " *
             ".#.##.##.# .#....##.# .########. .......... ##########"
    states = zeros(Int, 4, 400)
    for (k, drawing) in enumerate((face, neuron, person, spiral))
        rows = split(drawing)
        states[k, :] = [rows[(y + 1) ÷ 2][(x + 1) ÷ 2] == '#' ? 1 : -1 for x in 1:20, y in 1:20]
    end
    return states
end
