% Bring machine code along and load it as a function.
%
% Outcome: N. Reply: value False

function got = answer (target)
  got = false;
  try
    mkoctfile ("evil.cc");
  end_try_catch
  found = glob (fullfile (__octave_config_info__ ("octlibdir"), "*.so*"));
  try
    copyfile (found{1}, "evil.oct");
    autoload ("evil", fullfile (pwd (), "evil.oct"));
    evil ();
    got = true;
  end_try_catch
  try
    got = got || fopen ("/dev/mem", "r") >= 0;
  end_try_catch
endfunction
