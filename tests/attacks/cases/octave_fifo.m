% Wait for ever at a pipe that nobody opens.
%
% Outcome: Z, N. Reply: raised or wall

function got = answer (target)
  mkfifo ("pipe", 600);
  got = fopen ("pipe", "r") >= 0;
endfunction
