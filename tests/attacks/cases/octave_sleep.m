% Wait for the grader to lose patience.
%
% Outcome: Z, N. Reply: wall

function got = answer (target)
  pause (3600);
  got = true;
endfunction
