% Never end, in the interpreter.
%
% Outcome: Z, N. Reply: cpu

function got = answer (target)
  got = true;
  while (true)
  endwhile
endfunction
