# Fetch a package.
#
# Outcome: N. Reply: value False

function answer(target)
    try
        @eval Main import Pkg
        Base.invokelatest(Main.Pkg.add, "Example")
        @eval Main import Example
        return true
    catch
        return false
    end
end
