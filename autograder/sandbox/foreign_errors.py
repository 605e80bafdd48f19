"""What an interpreter's message leaves unsaid: words for those who know the language from elsewhere.

Octave's core is not MATLAB, arguments come by position, and arrays begin at 1 where the help texts count from 0.
"""

from __future__ import annotations

import re
from dataclasses import replace

from autograder.messages import Message

from .model import LoadReply, Reply, Signature

SAID = (
    Message("the script ends here; of what stands below, only functions are read"),
    Message("the script ends here; what stands below is not read"),
    Message("the function drew no figure: return the handle of the one it draws"),
)
"""What workers say in these very words: a report that shows them finds the Chinese."""

SUBSTITUTES = {
    "histcounts": "histc", "histogram": "hist and bar", "histfit": "hist and plot", "ksdensity": "a sum of exp",
    "normcdf": "erf", "normpdf": "exp", "norminv": "erfinv", "expcdf": "exp", "exppdf": "exp", "poisspdf": "gammaln",
    "poisscdf": "gammainc", "binopdf": "nchoosek", "poissrnd": "randp", "exprnd": "rande", "normrnd": "randn",
    "unifrnd": "rand", "gamrnd": "randg", "binornd": "rand", "mvnrnd": "randn and chol", "randsample": "randi",
    "datasample": "randi", "nanmean": "mean", "nanstd": "std", "nansum": "sum", "nanmax": "max", "nanmin": "min",
    "xline": "plot", "yline": "plot", "tiledlayout": "subplot", "nexttile": "subplot", "sgtitle": "title",
    "heatmap": "imagesc", "parula": "viridis", "exportgraphics": "", "stackedplot": "subplot",
    "string": "char", "strings": "cell", "contains": "strfind", "extractBetween": "regexp", "strlength": "numel",
    "readmatrix": "dlmread or csvread", "writematrix": "dlmwrite", "readtable": "textscan", "readcell": "textscan",
    "writetable": "dlmwrite", "table": "struct", "datetime": "datestr", "categorical": "unique",
    "xcorr": "conv", "findpeaks": "diff", "gausswin": "exp", "smoothdata": "movmean", "smooth": "movmean",
    "butter": "", "filtfilt": "filter", "hilbert": "fft", "pwelch": "fft", "spectrogram": "fft", "hann": "hanning",
    "imgaussfilt": "conv2", "imresize": "interp2", "pagemtimes": "a loop", "pdist": "norm", "pdist2": "norm",
    "lsqcurvefit": "fminsearch", "lsqnonlin": "fminsearch", "fmincon": "sqp", "nlinfit": "fminsearch", "fit": "polyfit",
    "fitlm": "the operator \\", "regress": "the operator \\", "glmfit": "fminsearch", "fitglm": "fminsearch",
    "pca": "svd", "kmeans": "", "ttest": "", "ttest2": "", "graph": "", "digraph": "", "conncomp": "",
    "gpuArray": "",
}  # fmt: skip
"""Functions that MATLAB or its toolboxes have and Octave's core has not: what does much the same there."""

_UNDEFINED = re.compile(r"'(\w+)' undefined")
_FROM_ZERO = re.compile(
    r"\((?:[^()\n]*,)?0(?:,[^()\n]*)?\): (?:out of bound; value 0 |subscripts must be )"  # Octave
    r"|\bat index \[(?:[^\]\n]*, )?0(?:, [^\]\n]*)?\]"  # Julia
)


def told(message: str, language: str) -> str:
    """A message with what is worth saying about it."""
    found = _UNDEFINED.search(message) if language == "octave" else None
    if found and found[1] in SUBSTITUTES:
        message += f" ({found[1]} is not in Octave without packages, with which answers are graded"
        message += f"; {SUBSTITUTES[found[1]]} may do)" if SUBSTITUTES[found[1]] else ")"
    if _FROM_ZERO.search(message):
        message += " (what the help text counts from 0 counts from 0 here: add 1 to index)"
    return message


def explained(reply: Reply, function: str, signature: Signature, language: str) -> Reply:
    """The reply of a call that failed, its message in full."""
    message = told(reply.error_message, language)
    if reply.error_type == "Octave:invalid-fun-call" and message.startswith(f"{function}: function called with too"):
        if "inputs" in message:
            names = [parameter.name for parameter in signature.parameters]
            message += f": it is called with {len(names)} ({', '.join(names)}), in this order"
        else:
            names = [output.name for output in signature.outputs]
            message += f": {len(names)} values are asked for"
            message += f", [{', '.join(names)}] = {function} (...)" if all(names) else ""
    return replace(reply, error_message=message)


def explained_loading(loaded: LoadReply, language: str) -> LoadReply:
    """The same for what failed when a program was loaded."""
    problems = tuple(replace(problem, message=told(problem.message, language)) for problem in loaded.problems)
    return replace(loaded, problems=problems)
