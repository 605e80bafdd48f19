"""The area by marking the points of a grid of s/10 around each segment, as the handout suggests."""


def reach_area(cell, spine_length=SPINE_LENGTH):
    step = spine_length / 10
    marked = set()
    for i in range(len(cell["kind"])):
        if cell["kind"][i] == 1:
            continue
        a, b = cell["xyz"][cell["parent"][i]][:2], cell["xyz"][i][:2]
        low = np.floor((np.minimum(a, b) - spine_length) / step).astype(int)
        high = np.ceil((np.maximum(a, b) + spine_length) / step).astype(int)
        gx, gy = np.meshgrid(np.arange(low[0], high[0] + 1), np.arange(low[1], high[1] + 1), indexing="ij")
        x, y = gx * step - a[0], gy * step - a[1]
        dx, dy = b - a
        square = dx * dx + dy * dy
        t = np.clip((x * dx + y * dy) / square, 0, 1) if square > 0 else 0.0
        inside = (x - t * dx) ** 2 + (y - t * dy) ** 2 <= spine_length**2
        marked.update(zip(gx[inside].tolist(), gy[inside].tolist()))
    return len(marked) * step**2
