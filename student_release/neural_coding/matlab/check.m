function check(varargin)
%CHECK Compare your functions with recorded examples, in MATLAB or GNU Octave; no Python is needed.
%
%   check                   all functions of neural_coding
%   check('poisson_train')   some of them
%
%   What it does: it calls your functions as the public checks do and compares what they return with what
%   the reference solution returned, within 1 per cent ("agrees"). What it does not: give points. The public checks
%   themselves ask for what is true of an answer, so another right method or convention may differ
%   from the example; functions that draw random numbers and functions that draw are only run ("ran").
%   Hidden checks call the same functions with other arguments, and those for which it says "no example", too.
%   "python check.py" gives points, but to Python only: it does not try .m files.
%
%   What runs them when they are graded: GNU Octave 7.3 without packages, also if you write them in MATLAB.
%   Toolboxes are not there, nor is what only MATLAB has: string arrays, tables, blocks of arguments.
%
%   How values look here: an array of one axis, "shape (n,)", is a row, and you may return a row or a column; [] is an
%   array without elements. A list of arrays or texts is a cell, a table of named values a struct (or a containers.Map
%   where a key is no valid name), nothing given is []. "a, b" under Returns means [a, b] = f(...). Every argument is
%   always given. A function that draws returns the handle of its figure.
%
%   INDICES IN ARGUMENTS AND RESULTS COUNT FROM 0, AS THE HELP TEXT SAYS: ADD 1 BEFORE YOU INDEX.
%   x[k] in a help text is x(k + 1) here, and "-1 for none" stays -1.
%
%   Given to you, in a file beside this one: electrosensory_kernel.

known = {'poisson_train', 'interval_cv', 'fano_factor', 'interval_density', ...
'dead_time_statistics', 'dead_time_density', 'poisson_count_moments', 'inhomogeneous_train', ...
'psth', 'raster_figure', 'gaussian_tuning', 'cosine_tuning', ...
'sigmoid_tuning', 'fit_gaussian_tuning', 'fit_cosine_tuning', 'fit_sigmoid_tuning', ...
'linear_response', 'spike_triggered_average', 'linear_kernel', 'kernel_figure', ...
'correlated_kernel', 'log_likelihood', 'posterior_density', 'point_estimates', ...
'population_vector', 'decoding_figure', 'fisher_information', 'cramer_rao_bound', ...
'dense_fisher_information', 'ml_error', 'gaussian_code', 'roc_curve', ...
'roc_area', 'two_alternative_choice', 'poisson_choice'};
untried = {'dead_time_density', 'fit_cosine_tuning', 'fit_sigmoid_tuning', 'linear_kernel', ...
'correlated_kernel'};
strange = setdiff(varargin, known);
if ~isempty(strange)
    fprintf('There is no function %s. There are: %s.\n', strjoin(strange, ', '), strjoin(known, ', '));
    return
end
here = fileparts(mfilename('fullpath'));
addpath(here);
before = cd(fileparts(here));  % where data/ lies
back = onCleanup(@() cd(before));
draws = ~exist('OCTAVE_VERSION', 'builtin') || ~isempty(available_graphics_toolkits());
list = examples();
counts = zeros(2, 2);  % those compared, those only run; good and all
for k = 1:numel(list)
    one = list{k};
    if nargin > 0 && ~any(strcmp(one.name, varargin)), continue; end
    if strcmp(one.kind, 'figure') && ~draws
        told = 'not tried: this Octave has no graphics toolkit';
    else
        told = attempt(one);
        row = 1 + ~strcmp(one.kind, 'value');
        counts(row, :) = counts(row, :) + [isempty(told), 1];
        words = {'agrees', 'ran'};
        if isempty(told), told = words{row}; end
    end
    fprintf('%-28s %-44s %s\n', one.name, one.check, told);
end
for k = 1:numel(untried)
    if nargin == 0 || any(strcmp(untried{k}, varargin)), fprintf('%-28s %-44s %s\n', untried{k}, '', 'no example'); end
end
if counts(1, 2), fprintf('%d of %d examples agree. ', counts(1, :)); end
if counts(2, 2), fprintf('%d of %d that are only run did run.', counts(2, :)); end
fprintf('\n');
close all
end

function told = attempt(one)
% '' where the answer agrees with the example, otherwise what is wrong.
laid = {};
for k = 1:2:numel(one.files)
    if ~exist(one.files{k}, 'file')
        file = fopen(one.files{k}, 'w');
        fwrite(file, unicode2native(one.files{k+1}, 'UTF-8'));
        fclose(file);
        laid{end+1} = one.files{k}; %#ok<AGROW>
    end
end
tidy = onCleanup(@() cellfun(@delete, laid));
try
    got = cell(1, one.outputs);
    [got{:}] = feval(one.name, one.args{:});
catch problem
    if strcmp(problem.identifier, 'neurograde:NotImplemented')
        told = 'not written yet';
    else
        told = ['error: ' problem.message];
    end
    return
end
told = '';
if strcmp(one.kind, 'figure')
    if isempty(got{1}) || ~all(ishghandle(got{1}(:))), told = 'returned no figure handle'; end
elseif strcmp(one.kind, 'value')
    told = difference(got, one.want);
end
end

function told = difference(got, want)
% '' where two values are the same within 1 per cent, or within 1e-9.
told = '';
if isnumeric(want) || islogical(want)
    if ~(isnumeric(got) || islogical(got))
        told = ['a ' class(got) ' instead of numbers'];
    elseif numel(got) ~= numel(want) || (~isvector(want) && ~isempty(want) && ~isequal(size(got), size(want)))
        told = ['size ' mat2str(size(got)) ' instead of ' mat2str(size(want))];
    elseif ~isempty(want)
        got = double(full(got(:)));
        want = double(want(:));
        same = (got == want) | (isnan(got) & isnan(want));
        scale = max([abs(want(isfinite(want))); 0]);
        far = max([0; abs(got(~same) - want(~same))]);
        if ~(far <= max(0.01 * scale, 1e-9))  % less is the rounding of another order of sums
            told = sprintf('differs by %.3g', far);
            if scale > 1e-9, told = sprintf('differs by %.3g %% of the largest value', 100 * far / scale); end
        end
    end
elseif ischar(want)
    if ~strcmp(got, want), told = 'another text'; end
elseif iscell(want)
    if isnumeric(got) && all(cellfun(@isnumeric, want)), got = num2cell(got); end
    if ~iscell(got) || numel(got) ~= numel(want)
        told = 'not a cell of the right length';
        return
    end
    for k = 1:numel(want)
        told = difference(got{k}, want{k});
        if ~isempty(told), return; end
    end
elseif isstruct(want)
    names = fieldnames(want);
    if isa(got, 'containers.Map'), missing = names(~isKey(got, names)); else, missing = setdiff(names, fields_of(got)); end
    if ~isempty(missing)
        told = ['lacks ' missing{1}];
        return
    end
    for k = 1:numel(names)
        if isstruct(got), item = got.(names{k}); else, item = got(names{k}); end
        told = difference(item, want.(names{k}));
        if ~isempty(told), return; end
    end
elseif isa(want, 'containers.Map')
    names = keys(want);
    if ~isa(got, 'containers.Map') || ~all(isKey(got, names))
        told = 'not a containers.Map with the right keys';
        return
    end
    for k = 1:numel(names)
        told = difference(got(names{k}), want(names{k}));
        if ~isempty(told), return; end
    end
end
end

function names = fields_of(value)
names = {};
if isstruct(value), names = fieldnames(value); end
end
