# Reach the network in every way that Julia knows.
#
# Outcome: N. Reply: value False

using Sockets

function answer(target)
    got = false
    ways = [() -> connect(target["tcp"]), () -> connect(ip"127.0.0.1", target["tcp"]), () -> connect(target["unix"]),
            () -> listen(0), () -> download("http://127.0.0.1:$(target["tcp"])/"), () -> getaddrinfo("example.org"),
            () -> send(UDPSocket(), ip"127.0.0.1", target["udp"], "x"),
            () -> ccall(:socket, Cint, (Cint, Cint, Cint), 2, 1, 0) >= 0 || error()]
    for way in ways
        try
            way()
            got = true
        catch
        end
    end
    return got
end
