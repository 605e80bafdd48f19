% In the confined process: lay out a student's files, answer numbered calls, one at a time.
%
% Nothing here is trusted: student code shares this interpreter and may change any of it.  The other side believes only
% what its own decoder can read.  Its frames are described in autograder/sandbox/plain.py; docs/languages.md says what
% each kind of value becomes.  This text is handed to octave-cli as an argument, so no file of it need exist.

function neurograde_serve ()
  % Requests come on descriptor 0, replies go to 1, what is printed to 2.  Put the first two out of the reach of
  % input() and printf(): copies of them take the place of files opened for nothing else.
  requests = fopen ("/dev/null", "r");
  dup2 (stdin, requests);
  nothing = fopen ("/dev/null", "r");
  dup2 (nothing, stdin);
  replies = fopen ("/dev/null", "w");
  dup2 (stdout, replies);
  dup2 (stderr, stdout);
  home = neurograde_prepare ();
  fwrite (replies, "+");  % confined and ready; nothing of the student's has run yet
  fflush (replies);
  while (true)
    head = fread (requests, 12, "uint8=>uint8");
    if (numel (head) < 12)
      builtin ("quit", 0);
    endif
    frame = fread (requests, double (typecast (head(5:12), "uint64")), "uint8=>uint8");
    request = neurograde_read (frame(:).', 1);
    try
      reply = neurograde_answer (request, home);
      reply.id = request.id;
      frame = neurograde_write (reply);
    catch problem
      reply = neurograde_describe (problem, home);
      reply.id = request.id;
      frame = neurograde_write (reply);
    end_try_catch
    fflush (stdout);
    fwrite (replies, [uint8("NGP1"), typecast(uint64 (numel (frame)), "uint8"), frame]);
    fflush (replies);
  endwhile
endfunction

function home = neurograde_prepare ()
  home = pwd ();
  mkdir (".away");
  cd (".away");
  more ("off");
  missing_function_hook ("");  % its advice on functions that Octave lacks would need another program
  crash_dumps_octave_core (false);
  % figures are never shown; which toolkit does not show them is all the same, and this one needs no screen
  state = warning ();
  warning ("off", "all");
  try
    gnuplot_binary ("/dev/null");
    register_graphics_toolkit ("gnuplot");
    __init_gnuplot__ ();
    set (0, "defaultfigure__graphics_toolkit__", "gnuplot", "defaultfigurevisible", "off");
  end_try_catch
  warning (state);
  warning ("off", "Octave:shadowed-function");
  warning ("off", "backtrace");  % it would lead to us
endfunction

% A student's all.m stands in the way of Octave's all, as it should while their code runs and must not while ours does:
% we work in an empty folder and go home for their calls alone. Moving costs Octave some milliseconds, for it looks
% at every folder it knows. So where no file of theirs has the name of anything in Octave, we stay at home.

function neurograde_enter (home)
  if (neurograde_settled ())
    if (! strcmp (pwd (), home))  % they went elsewhere
      cd (home);
    endif
    return;
  endif
  for folder = neurograde_folders ()
    addpath (folder{1}, "-end");
  endfor
  cd (home);
endfunction

function neurograde_leave (home)
  neurograde_root ();
  if (neurograde_settled ())
    return;
  endif
  cd ([home, "/.away"]);
  for folder = neurograde_folders ()
    rmpath (folder{1});
  endfor
endfunction

function neurograde_root ()
  % addpath ("tools") holds wherever we go next; else Octave drops a folder that it finds no more. The student's
  % functions are still in reach here, so Octave's own are called by name.
  given = builtin ("path");
  rooted = builtin ("regexprep", given, '(^|:)(?!/|:|$|\.(:|$))', ["$1" builtin("pwd") "/"]);
  if (! builtin ("strcmp", given, rooted))
    builtin ("path", rooted);
  endif
endfunction

function settled = neurograde_settled (value)
  persistent kept = false;
  if (nargin > 0)
    kept = value;
  endif
  settled = kept;
endfunction

function known = neurograde_folders (folders)
  persistent kept = {};
  if (nargin > 0)
    kept = folders;
  endif
  known = kept;
endfunction

function reply = neurograde_answer (request, home)
  switch (request.op)
    case "load"
      reply = neurograde_load (request, home);
    case "put"
      neurograde_put (fullfile (home, request.name), request.content);
      reply = struct ("status", "value", "value", []);
    case "call"
      reply = neurograde_call (request, home);
  endswitch
endfunction

function neurograde_put (path, content)
  folder = fileparts (path);
  if (! isfolder (folder))
    mkdir (folder);
  endif
  [file, why] = fopen (path, "w");
  if (file < 0)
    error ("%s: %s", path, why);
  endif
  count = fwrite (file, content);
  closed = fclose (file);
  if (count < numel (content) || closed != 0)
    error ("%s: no space left", path);
  endif
endfunction

function reply = neurograde_call (request, home)
  name = request.target;
  reply = struct ("status", "value");
  values = cell (1, request.outputs);
  try
    if (! neurograde_defined (name, home))
      reply.status = "missing";
      if (! isempty (neurograde_lost (name)))
        reply = neurograde_lost (name);
        reply.status = "raised";
      endif
      return;
    endif
    neurograde_close ();
    neurograde_enter (home);
    if (request.figure && nargout (name) == 0)
      feval (name, request.args{:});
    else
      [values{:}] = feval (name, request.args{:});
    endif
    neurograde_leave (home);
    if (request.figure)
      reply.figure = neurograde_figure (neurograde_drawn (values{1}));
      neurograde_close ();
    elseif (request.outputs == 1)
      reply.value = values{1};
    else
      reply.value = struct ("neurograde_tuple", {values});
    endif
  catch problem
    neurograde_leave (home);
    reply = neurograde_describe (problem, home);
  end_try_catch
endfunction

function defined = neurograde_defined (name, home)
  % Whether the function is the student's: Octave's own of that name is no answer.
  places = [{home}, neurograde_folders()];
  defined = exist (name) == 103 || any (cellfun (@(place) exist ([place "/" name ".m"], "file") == 2, places));
endfunction

neurograde_serve ();
