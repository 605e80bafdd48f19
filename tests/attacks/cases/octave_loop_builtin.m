% Never end, inside a builtin that no interrupt reaches.
%
% Outcome: Z, N. Reply: cpu

function got = answer (target)
  got = true;
  x = rand (1500);
  for k = 1:1000
    svd (x);
  endfor
endfunction
