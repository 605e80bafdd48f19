% Load files of one's own that claim arrays without end, nested in one another, and names that are none.
%
% Outcome: Z. Reply: value False or raised or memory or crashed

function got = answer (target)
  got = false;
  heads = {"# name: x\n# type: matrix\n# rows: 1000000000\n# columns: 1000000000\n", ...
           "# name: x\n# type: matrix\n# ndims: -5\n 1 2 3\n", ...
           "# name: target\n# type: string\n# elements: 1\n# length: 2147483647\nabc\n", ...
           "# name: ans(1).x{2}\n# type: scalar\n1\n", ...
           ["# name: x\n", repmat("# type: cell\n# rows: 1\n# columns: 1\n# name: <cell-element>\n", 1, 2000)], ...
           ["MATLAB 5.0 MAT-file", repmat(" ", 1, 105), "\0\1IM", "\17\0\0\0\377\377\377\177"], "\x89HDF\r\n\x1a\n"};
  for n = 1:numel (heads)
    file = fopen ("own.mat", "w");
    fwrite (file, heads{n});
    fclose (file);
    try
      load ("-force", "own.mat");
    end_try_catch
  endfor
endfunction
