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
      exit (0);
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

function reply = neurograde_load (request, home)
  for n = 1:numel (request.names)
    neurograde_put (fullfile (home, request.names{n}), request.contents{n});
  endfor
  [folders, commands] = cellfun (@fileparts, request.names(endsWith (request.names, ".m")), "UniformOutput", false);
  shadowing = any (cellfun (@(name) exist (name) != 0, commands));
  folders = unique (folders);
  folders = folders(! cellfun ("isempty", folders));
  neurograde_folders (cellfun (@(folder) [home "/" folder], folders(:).', "UniformOutput", false));
  for generator = {@rand, @randn, @rande, @randg, @randp}
    generator{1} ("twister", request.seed);
  endfor
  problems = {};
  % A script is run where its functions and variables stay. Its name would become a command, so it comes under another.
  for n = 1:numel (request.scripts)
    problems = [problems, neurograde_run(request.scripts{n}, home)];
  endfor
  if (! shadowing)
    neurograde_enter (home);
    neurograde_settled (true);
  endif
  reply = struct ("status", "value");
  reply.value = problems;
endfunction

function problems = neurograde_run (script, home)
  % Run a script to its end: what its first failing statements did wrong is noted, and what stands behind still counts.
  % A statement may have many lines, and nobody says where it ends: at the first line from which the rest makes sense.
  % What is left goes into another file: Octave knows the first one by heart.
  problems = {};
  path = fullfile (home, script);
  lines = strsplit (fileread (path), "\n", "CollapseDelimiters", false);
  last = 0;
  while (last < numel (lines))
    try
      neurograde_enter (home);
      evalin ("base", sprintf ("source (\"%s\")", undo_string_escapes (path)));
      neurograde_leave (home);
      break;
    catch problem
      neurograde_leave (home);
    end_try_catch
    failed = neurograde_line (problem, path);
    if (failed == 0 && last > 0 && any (strfind (problem.message, "parse error")))
      last += 1;
    else
      if (numel (problems) < 3)  % those after them mostly come of these
        found = neurograde_describe (problem, home);
        found.error_cell = neurograde_short (script, home);
        problems{end+1} = rmfield (found, "status");
      endif
      if (failed <= last || any (strfind (problem.message, "out of memory")))
        break;
      endif
      last = failed;
    endif
    if (! strcmp (path, fullfile (home, script)))
      delete (path);
    endif
    path = strrep (fullfile (home, script), "neurograde_script_", sprintf ("neurograde_line_%d_of_", last + 1));
    neurograde_put (path, ["1;", repmat("\n", 1, last), strjoin(lines(last+1:end), "\n")]);
  endwhile
endfunction

function line = neurograde_line (problem, path)
  % The line of the script, not of a function in it, that was running; 0 where it was none.
  line = 0;
  for frame = problem.stack(:).'
    if (strcmp (frame.file, path))
      line = frame.line;  % the outermost is the last
    endif
  endfor
endfunction

function reply = neurograde_call (request, home)
  name = request.target;
  reply = struct ("status", "value");
  values = cell (1, request.outputs);
  try
    if (! neurograde_defined (name, home))
      reply.status = "missing";
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

function reply = neurograde_describe (problem, home)
  % What went wrong, and the innermost line of the student's own code that was running.
  reply = struct ("status", "raised", "error_type", problem.identifier, "error_message", problem.message, ...
                  "error_line", int32 (0), "error_cell", "");
  if (isempty (problem.identifier))
    reply.error_type = "error";  % as Octave prints it
  endif
  if (any (strfind (problem.message, "out of memory")))
    reply.status = "memory";
  elseif (strcmp (problem.identifier, "neurograde:unsendable"))
    reply.status = "unsendable";
  elseif (strcmp (problem.identifier, "neurograde:NotImplemented"))
    reply.error_type = "NotImplementedError";
  endif
  [~, ~, ~, ~, parts] = regexp (problem.message, 'near line (\d+)(?:, column \d+)? of file (\S+)', "once");
  if (! isempty (parts))
    reply.error_line = int32 (str2double (parts{1}));
    reply.error_cell = neurograde_short (parts{2}, home);
    return;
  endif
  for frame = problem.stack(:).'
    theirs = strncmp (frame.file, home, numel (home));
    if (! theirs && strncmp (frame.name, "neurograde_", 11))
      return;
    endif
    if (frame.line > 0 && (isempty (frame.file) || theirs))
      reply.error_line = int32 (frame.line);
      reply.error_cell = neurograde_short (frame.file, home);
      return;
    endif
  endfor
endfunction

function name = neurograde_short (path, home)
  name = regexprep (strrep (path, [home "/"], ""), 'neurograde_(?:script|line_\d+_of)_', "", "once");
endfunction

% ------------------------------------------------------------------------------------------------ frames

function [value, at] = neurograde_read (data, at)
  tag = char (data(at));
  at += 1;
  if (tag == "N")
    value = [];
  elseif (tag == "A")
    [kind, ndim] = deal (char (data(at)), double (data(at+2)));
    dims = double (typecast (data(at+3 : at+2+8*ndim), "uint64"));
    count = prod (dims) * double (data(at+1));
    raw = data(at+3+8*ndim : at+2+8*ndim+count);
    switch (kind)
      case "b"
        value = logical (raw);
      case "c"
        parts = reshape (double (typecast (raw, {"single", "double"}{1 + (data(at+1) == 16)})), 2, []);
        value = complex (parts(1,:), parts(2,:));
      case "f"
        value = typecast (raw, {"single", "double"}{1 + (data(at+1) == 8)});
      otherwise
        value = typecast (raw, sprintf ("%sint%d", {"", "u"}{1 + (kind == "u")}, 8 * data(at+1)));
    endswitch
    value = reshape (value, [dims, ones(1, 2 - ndim)]);
    at += 3 + 8 * ndim + count;
  else
    count = double (typecast (data(at:at+7), "uint64"));
    at += 8;
    if (tag == "S")
      value = char (data(at:at+count-1));
      at += count;
    elseif (tag == "D")
      [keys, values] = deal (cell (1, count));
      for n = 1:count
        [keys{n}, at] = neurograde_read (data, at);
        [values{n}, at] = neurograde_read (data, at);
      endfor
      value = neurograde_dictionary (keys, values);
    else
      value = cell (1, count);
      for n = 1:count
        [value{n}, at] = neurograde_read (data, at);
      endfor
    endif
  endif
endfunction

function value = neurograde_dictionary (keys, values)
  if (all (cellfun (@isvarname, keys)))
    value = struct ();
    for n = 1:numel (keys)
      value.(keys{n}) = values{n};
    endfor
  elseif (iscellstr (keys))
    value = containers.Map (keys, values, "UniformValues", false);
  else
    value = containers.Map (cellfun (@double, keys), values, "UniformValues", false);
  endif
endfunction

function frame = neurograde_write (value)
  if (ischar (value))
    if (rows (value) > 1)
      frame = neurograde_many ("L", num2cell (value, 2));
    else
      text = uint8 (__u8_validate__ (value(:).'));
      frame = [uint8("S"), neurograde_count(numel (text)), text(:).'];
    endif
  elseif (isnumeric (value) || islogical (value))
    frame = neurograde_array (value);
  elseif (isa (value, "containers.Map"))
    frame = neurograde_pairs (keys (value), values (value));
  elseif (iscell (value))
    if (ndims (value) == 2 && (any (size (value) == 1) || isempty (value)))
      frame = neurograde_many ("L", value);
    else
      frame = neurograde_many ("L", cellfun (@(row) {row}, num2cell (value, 2:ndims (value))));
    endif
  elseif (isstruct (value) && isscalar (value) && isfield (value, "neurograde_tuple"))
    frame = neurograde_many ("T", value.neurograde_tuple);
  elseif (isstruct (value) && isscalar (value))
    frame = neurograde_pairs (fieldnames (value), struct2cell (value));
  elseif (isstruct (value))
    frame = neurograde_many ("L", num2cell (value));
  else
    error ("neurograde:unsendable", ...
           "a %s is not plain data (numbers, strings, cells, structs, containers.Map)", class (value));
  endif
endfunction

function frame = neurograde_array (value)
  value = full (value);
  kind = class (value);
  data = value(:).';
  if (iscomplex (data))
    data = [real(data); imag(data)](:).';
    [letter, bytes] = deal ("c", 16 - 8 * strcmp (kind, "single"));
  elseif (islogical (data))
    data = uint8 (data);
    [letter, bytes] = deal ("b", 1);
  else
    letter = strrep (strrep (kind(1), "d", "f"), "s", "f");
    bytes = numel (typecast (zeros (1, kind), "uint8"));
  endif
  dims = size (value);
  if (isscalar (value))
    dims = [];
  endif
  frame = [uint8("A"), uint8(letter), uint8(bytes), uint8(numel (dims)), neurograde_count(dims), typecast(data, "uint8")];
endfunction

function frame = neurograde_pairs (keys, values)
  frame = neurograde_many ("D", [keys(:).'; values(:).']);
  frame(2:9) = neurograde_count (numel (keys));
endfunction

function frame = neurograde_many (tag, values)
  parts = cellfun (@neurograde_write, values(:).', "UniformOutput", false);
  frame = [uint8(tag), neurograde_count(numel (values)), parts{:}];
endfunction

function bytes = neurograde_count (numbers)
  bytes = typecast (uint64 (numbers), "uint8");
endfunction

neurograde_serve ();
