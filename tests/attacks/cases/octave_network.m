% Fetch a page, and send what was found.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  address = sprintf ("http://127.0.0.1:%d/", target.tcp);
  ways = {@() urlread (address), @() urlwrite (address, "page"), @() webread (address), ...
          @() urlread (["file://" target.secret]), @() urlread ("http://example.com/")};
  for k = 1:numel (ways)
    try
      found = ways{k} ();
      got = got || ! isempty (found);
    end_try_catch
  endfor
endfunction
