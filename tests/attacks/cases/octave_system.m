% Start a shell in every way that Octave knows.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  ways = {@() system("id"), @() shell_cmd("id"), @() unix("id"), @() popen("id", "r"), @() popen2("id"), ...
          @() system("id", true, "async"), @() python("-c", "print(1)"), @() perl("-e", "1")};
  for k = 1:numel (ways)
    try
      [status, text] = ways{k}();
      got = got || (ischar (text) && ! isempty (strfind (text, "uid=")));
    end_try_catch
  endfor
endfunction
