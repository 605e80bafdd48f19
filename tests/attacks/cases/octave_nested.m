% Return a value nested without end.
%
% Outcome: Z, N. Reply: protocol or unsendable or raised

function got = answer (target)
  got = {};
  for k = 1:150
    got = {got};
  endfor
endfunction
