% Commands of Octave's that do something else here, or nothing.

function drawnow (varargin)  % nothing is ever shown; commands that would show or print it do nothing
endfunction

function print (varargin)
endfunction

function saveas (varargin)
endfunction

function clear (varargin)
  % Homework begins with "clear all". Octave's own would forget every function that stands in no file: the worker's,
  % and those of a student's script. So variables are cleared, and only they.
  wanted = varargin(! ismember (varargin, {"all", "-all", "-a", "functions", "-functions", "-f", "classes", "-classes", ...
                                           "-c", "variables", "mex", "java", "import"}));
  wanted(strcmp (wanted, "global")) = {"-global"};
  if (! any (ismember (wanted, {"-r", "-regexp", "-g", "-global", "-v", "-vars", "-variables"})))
    wanted = [{"-variables"}, wanted];
  endif
  evalin ("caller", ["builtin (\"clear\"" sprintf(", \"%s\"", strrep(strrep (wanted, "\\", "\\\\"), "\"", "\\\""){:}) ");"]);
endfunction

function exit (varargin)
  neurograde_exit (varargin{:});
endfunction

function quit (varargin)
  neurograde_exit (varargin{:});
endfunction

function neurograde_exit (varargin)
  % Scripts end with it. While one is loaded, it ends this script alone; in a call it is the end, as it says.
  if (neurograde_loading ())
    error ("neurograde:exit", "the script ends here; of what stands below, only functions are read");
  endif
  builtin ("quit", varargin{:});
endfunction
