% Look for the secret in /proc and the environment.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  names = {"/proc/self/environ", "/proc/self/maps", sprintf("/proc/%d/environ", target.parent), ...
           sprintf("/proc/%d/mem", target.victim), "/proc/1/environ", "/etc/passwd", "/etc/shadow"};
  for k = 1:numel (names)
    got = got || fopen (names{k}) >= 0;
  endfor
  got = got || ! isempty (getenv ("NEUROGRADE_TEST_SECRET"));
endfunction
