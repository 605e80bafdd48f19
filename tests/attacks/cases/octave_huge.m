% Return more than an answer may hold.
%
% Outcome: Z, N. Reply: protocol

function got = answer (target)
  got = zeros (3e6, 1);
endfunction
