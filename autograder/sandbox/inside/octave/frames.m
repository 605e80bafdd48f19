% Values as bytes and back: the plain form that autograder/sandbox/plain.py describes.

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
