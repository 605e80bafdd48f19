% Answer with something that computes for ever when it is thrown away, behind the answer.
%
% Outcome: Z. Reply: cpu

function got = answer (target)
  got = onCleanup (@() linger ());
endfunction

function linger ()
  while (true)
  endwhile
endfunction
