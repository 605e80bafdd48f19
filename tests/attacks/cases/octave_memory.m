% Ask for more memory than there is, at once.
%
% Outcome: Z, N. Reply: memory

function got = answer (target)
  x = ones (30000);
  got = true;
endfunction
