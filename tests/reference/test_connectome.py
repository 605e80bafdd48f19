"""The connectome reference: the worm's known numbers, networkx, and closed forms."""

import csv
import os
from collections import Counter
from pathlib import Path

os.environ.setdefault("MPLBACKEND", "Agg")

import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import pytest

from reference import connectome

DATA = Path(__file__).parents[2] / "assignments" / "connectome" / "data"


@pytest.fixture(scope="module")
def worm():
    return connectome.load_wiring(DATA / "wiring.csv")


@pytest.fixture(params=range(5))
def digraph(request):
    """A sparse directed graph with hubs and reciprocal pairs."""
    rng = np.random.default_rng(request.param)
    weight = np.outer(rng.gamma(1, size=50), rng.gamma(1, size=50))
    adjacency = (rng.random((50, 50)) < 0.08 * weight).astype(int)
    adjacency |= adjacency.T & (rng.random((50, 50)) < 0.3)
    np.fill_diagonal(adjacency, 0)
    return adjacency


def test_the_worm_in_numbers(worm):
    names, chemical, gap = worm
    assert len(names) == 279 and "NMJ" not in names and "VC6" not in names
    assert (chemical > 0).sum() == 2194
    assert chemical.sum() == 6394  # the paper prints 6393
    assert np.triu(gap > 0, 1).sum() == 514 and (np.diag(gap) > 0).sum() == 3
    assert np.triu(gap).sum() == 890
    assert (gap == gap.T).all()
    union = connectome.undirected_union(chemical, gap)
    assert union.sum() / 2 == 2287
    assert union.sum() / 279 == pytest.approx(16.39, abs=0.005)
    hubs = connectome.hubs(names, union, 3)
    assert hubs == ["AVAR", "AVAL", "AVBL"]
    assert [union[names.index(hub)].sum() for hub in hubs] == [93, 92, 75]


def test_the_worm_is_a_small_world(worm):
    _, chemical, gap = worm
    union = connectome.undirected_union(chemical, gap)
    assert len(connectome.largest_strong_component(chemical)) == 237
    length, cluster = connectome.mean_path_length(union), connectome.clustering(union).mean()
    assert length == pytest.approx(2.436, abs=0.0005)
    assert cluster == pytest.approx(0.337, abs=0.0005)
    c_ratio, l_ratio, sigma = connectome.small_world(union, 20, 1)
    assert length / l_ratio == pytest.approx(2.30, abs=0.01)
    assert cluster / c_ratio == pytest.approx(0.0585, abs=0.002)
    assert sigma == pytest.approx(c_ratio / l_ratio) and sigma > 5


def test_the_worm_s_motifs(worm):
    adjacency = (worm[1] > 0).astype(int)
    observed, expected = connectome.reciprocity(adjacency)
    assert observed == 233 and expected == pytest.approx(31, abs=0.1)
    assert connectome.dyad_census(adjacency) == (233, 2194 - 2 * 233, 279 * 278 // 2 - 2194 + 233)
    assert connectome.triad_census(adjacency)["030T"] == 1453
    scores = connectome.motif_scores(adjacency, "equal_density", 20, 3)
    assert scores["observed"].tolist() == [233, 1453, 65]
    assert scores["z"][0] > 20 and scores["z"][1] > 20
    # Degrees alone explain most feed-forward loops, and none of the reciprocal pairs.
    kept = connectome.motif_scores(adjacency, "degree_preserving", 20, 3)
    assert kept["mean"][1] > 0.8 * 1453 and kept["z"][0] > 20


def test_each_synapse_is_seen_from_both_sides(worm):
    """Send rows (S, Sp) and receive rows (R, Rp) tell the same 6394 synapses: why only one kind may count."""
    sent, received = Counter(), Counter()
    with (DATA / "wiring.csv").open() as file:
        for row in csv.DictReader(file):
            if row["Type"] in ("S", "Sp"):
                sent[row["Neuron 1"], row["Neuron 2"]] += int(row["Nbr"])
            elif row["Type"] in ("R", "Rp"):
                received[row["Neuron 2"], row["Neuron 1"]] += int(row["Nbr"])
    assert sent == received and sum(sent.values()) == 6394


def test_kinds_cover_the_worm(worm):
    kinds = connectome.load_kinds(DATA / "neurons.csv", worm[0])
    assert Counter(kinds) == {"sensory": 66, "interneuron": 68, "motor": 88, "polymodal": 57}


def test_who_is_pre():
    chemical = [[0, 3, 0], [0, 0, 1], [2, 0, 0]]
    assert connectome.partners(["A", "B", "C"], chemical, "A") == (["C"], ["B"])
    assert connectome.synaptic_input(chemical, [1.0, 10.0, 100.0]).tolist() == [200.0, 3.0, 10.0]
    assert connectome.degrees([[0, 3, 0], [0, 0, 1], [0, 2, 0]])[0].tolist() == [0, 2, 1]
    assert connectome.degree_distribution([0, 2, 2, 3]).tolist() == [0.25, 0.0, 0.5, 0.25]


def test_networkx_measures_the_same(digraph):
    """Compared: degrees, clustering, path lengths, components, reciprocal pairs, all 13 triads."""
    directed = nx.from_numpy_array(digraph, create_using=nx.DiGraph)
    union = connectome.undirected_union(digraph, np.zeros_like(digraph))
    graph = nx.from_numpy_array(union)
    incoming, outgoing = connectome.degrees(digraph)
    assert incoming.tolist() == [d for _, d in directed.in_degree]
    assert outgoing.tolist() == [d for _, d in directed.out_degree]
    assert connectome.clustering(union) == pytest.approx(list(nx.clustering(graph).values()))
    steps = [d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values() if d > 0]
    assert connectome.mean_path_length(union) == pytest.approx(np.mean(steps))
    largest = max(nx.strongly_connected_components(directed), key=len)
    assert set(connectome.largest_strong_component(digraph).tolist()) == largest
    assert connectome.reciprocity(digraph)[0] == sum(directed.has_edge(b, a) for a, b in directed.edges) // 2
    census = nx.triadic_census(directed)
    assert connectome.triad_census(digraph) == {name: census[name] for name in connectome.TRIADS}


def test_networkx_measures_the_worm_the_same(worm):
    adjacency = (worm[1] > 0).astype(int)
    census = nx.triadic_census(nx.from_numpy_array(adjacency, create_using=nx.DiGraph))
    assert connectome.triad_census(adjacency) == {name: census[name] for name in connectome.TRIADS}


def test_null_models_keep_what_they_should(digraph):
    same_density = connectome.equal_density_graph(50, int(digraph.sum()), 1)
    same_degrees = connectome.degree_preserving_graph(digraph, 1)
    for null in (same_density, same_degrees):
        assert set(np.unique(null)) == {0, 1} and not np.diag(null).any() and null.sum() == digraph.sum()
    for ours, theirs in zip(connectome.degrees(same_degrees), connectome.degrees(digraph), strict=True):
        assert ours.tolist() == theirs.tolist()
    assert (same_degrees * digraph).sum() < 0.6 * digraph.sum()


def test_swaps_mix_as_well_as_ten_times_as_many(digraph):
    """Ten tries per connection give the same mean motif counts as a hundred."""
    few, many = [], []
    for seed in range(60):
        once = connectome.degree_preserving_graph(digraph, seed)
        few.append(connectome._motif_counts(once))
        for again in range(4):
            once = connectome.degree_preserving_graph(once, 1000 * again + seed)
        many.append(connectome._motif_counts(once))
    error = np.sqrt((np.var(few, axis=0) + np.var(many, axis=0)) / 60)
    assert (np.abs(np.mean(few, axis=0) - np.mean(many, axis=0)) < 5 * error).all()


def test_expected_motifs_are_the_mean_of_many_graphs():
    rng = np.random.default_rng(8)
    graphs = rng.random((3000, 12, 12)) < 0.25
    graphs[:, range(12), range(12)] = False
    counts = np.array([connectome._motif_counts(graph.astype(int)) for graph in graphs])
    expected, error = connectome.expected_motifs(12, 0.25), counts.std(axis=0) / np.sqrt(len(graphs))
    assert (np.abs(counts.mean(axis=0) - expected) < 5 * error).all()


def test_motif_counts_are_those_of_the_census(digraph):
    census = connectome.triad_census(digraph)
    pairs, loops, cycles = connectome._motif_counts(digraph)
    assert (pairs, loops, cycles) == (connectome.dyad_census(digraph)[0], census["030T"], census["030C"])


def test_a_chain_flows_one_step_at_a_time():
    chain = np.diag([5, 1, 2, 7], 1)
    assert connectome.signal_flow(chain, np.zeros((5, 5))) == pytest.approx([2, 1, 0, -1, -2])
    assert connectome.signal_flow(chain + chain.T, np.zeros((5, 5))) == pytest.approx(np.zeros(5))


def test_signals_flow_from_sensors_to_muscles(worm):
    names, chemical, gap = worm
    height = connectome.signal_flow(chemical, gap)
    kinds = np.array(connectome.load_kinds(DATA / "neurons.csv", names))
    means = [height[kinds == kind].mean() for kind in ("sensory", "interneuron", "motor")]
    assert means == sorted(means, reverse=True)


def test_the_picture_shows_every_neuron_and_connection(worm):
    names, chemical, gap = worm
    kinds = connectome.load_kinds(DATA / "neurons.csv", names)
    figure = connectome.draw_connectome(names, chemical, gap, kinds)
    lines, *markers = figure.axes[0].collections
    assert len(lines.get_segments()) == 2287
    assert sum(len(marker.get_offsets()) for marker in markers) == 279
    plt.close(figure)
