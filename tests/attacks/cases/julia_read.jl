# Read the reference by every function that opens files.
#
# Outcome: N. Reply: value False

using DelimitedFiles, Mmap

function answer(target)
    got = false
    secret = target["secret"]
    link = "link"
    ways = [() -> read(secret), () -> open(readlines, secret), () -> readdlm(secret), () -> include(secret),
            () -> Mmap.mmap(secret), () -> cp(secret, "mine"), () -> mv(secret, "mine"), () -> readdir(target["outside"]),
            () -> read("../../../../../../" * secret), () -> (symlink(secret, link); read(link)),
            () -> Base.Filesystem.open(secret, Base.Filesystem.JL_O_RDONLY), () -> read("/proc/self/environ"),
            () -> read("/proc/1/cmdline"), () -> readdir("/home"), () -> read("/etc/passwd"),
            () -> ccall(:open, Cint, (Cstring, Cint), secret, 0) >= 0 || error()]
    for way in ways
        try
            way()
            got = true
        catch
        end
    end
    return got
end
