% Fill the memory bit by bit, and go on when it is refused.
%
% Outcome: Z, N. Reply: memory or crashed or exited or cpu

function got = answer (target)
  kept = {};
  while (numel (kept) < 1000)
    kept{end+1} = ones (1e6, 1);
  endwhile
  got = true;
endfunction
