% Print without end.
%
% Outcome: Z, N. Reply: output or cpu

function got = answer (target)
  text = repmat ("x", 1, 1e6);
  while (true)
    puts (text);
    fputs (stderr, text);
  endwhile
  got = true;
endfunction
