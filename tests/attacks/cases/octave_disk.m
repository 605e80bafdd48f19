% Fill the disk.
%
% Outcome: N. Reply: value False or output or raised

function got = answer (target)
  got = false;
  block = zeros (1, 1e6, "uint8");
  for k = 1:20
    file = fopen (sprintf ("big%d", k), "w");
    if (file < 0)
      return;
    endif
    total = 0;
    for n = 1:20
      total += fwrite (file, block);
    endfor
    fclose (file);
  endfor
endfunction
