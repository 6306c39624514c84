#!/usr/bin/env bash
# A class over a bad network: the host and its seats in two network namespaces of their own, with a link between
# them that loses packets and is pulled out twice. Nothing else on the machine is touched.
#
#     cargo build --release --bins
#     benches/network.sh [program]
#
# Needs Linux, root, iproute2 and python3; packets are lost by netem or by nftables, whichever the kernel has. Where the
# machine allows no namespaces it says so and ends with 0. Ends with 1 when an answer was lost or counted twice.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$(realpath "${1:-target/release/tastetrykk}")
seats=30
minutes=2
port=29600
near="tastetrykk-host-$$"
far="tastetrykk-seats-$$"
work=$(mktemp -d)
host=""

clean() {
    if [ -n "$host" ]; then kill "$host" 2>/dev/null || true; fi
    ip netns del "$near" 2>/dev/null || true
    ip netns del "$far" 2>/dev/null || true
    rm -rf "$work"
}
trap clean EXIT

if [ "$(id -u)" -ne 0 ] || ! command -v ip >/dev/null || ! ip netns add "$near" 2>/dev/null; then
    echo "network.sh: this machine allows no network namespaces of our own, so nothing was tried"
    exit 0
fi
ip netns add "$far"
ip link add "h$$" netns "$near" type veth peer name "s$$" netns "$far"
ip -n "$near" addr add 10.77.0.1/24 dev "h$$"
ip -n "$far" addr add 10.77.0.2/24 dev "s$$"
for space in "$near" "$far"; do ip -n "$space" link set lo up; done
ip -n "$near" link set "h$$" up
ip -n "$far" link set "s$$" up

lost="none: neither netem nor nftables is to be had"
if ip netns exec "$far" tc qdisc add dev "s$$" root netem loss 5% delay 20ms 2>/dev/null; then
    lost="5 % and 20 ms by netem"
elif command -v nft >/dev/null && ip netns exec "$far" nft \
    'add table ip t; add chain ip t i { type filter hook input priority 0; }; add rule ip t i numgen random mod 100 < 5 drop' 2>/dev/null; then
    lost="5 % by nftables"
fi

mkfifo "$work/keys"
LANG=nb_NO.UTF-8 ip netns exec "$near" "$program" host --plain --name Nett --plan fire-moter/telefonen \
    --port "$port" --data "$work/data" <"$work/keys" >"$work/host" 2>&1 &
host=$!
exec 3>"$work/keys"
for _ in $(seq 100); do
    if compgen -G "$work/data/classes/*.json" >/dev/null; then break; fi
    sleep 0.1
done
file=$(compgen -G "$work/data/classes/*.json" | head -1)
code=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["code"])' "$file")

ip netns exec "$far" "$program" simulate --seats "$seats" --join "10.77.0.1:$port" --code "$code" \
    --minutes "$minutes" --seed "$$" >"$work/seats" &
crowd=$!
sleep 10
# The third thing of the plan, each at their own pace.
for key in n n e 1; do
    echo "$key" >&3
    sleep 1
done
for silence in 4 18; do
    sleep 15
    ip -n "$far" link set "s$$" down
    sleep "$silence"
    ip -n "$far" link set "s$$" up
done
wait "$crowd"
sleep 1
python3 - "$file" "$work/seats" "$lost" <<'PYTHON'
import json
import re
import sys

file, seats, lost = sys.argv[1:]
told = open(seats).read().strip()
numbers = [int(number) for number in re.findall(r"\d+", told)]
came, acts, sent, hands, left = numbers
totals = json.load(open(file))["class"]["totals"]


def count(tree):
    return tree if isinstance(tree, int) else sum(count(branch) for branch in tree.values())


counted = count(totals)
print(f"packets lost: {lost}; the link pulled out for 4 s and for 18 s")
print(told)
print(f"{sent} answers sent, {counted} counted")
# Whoever goes for good takes along what they had not been able to say.
sys.exit(0 if counted == sent or (left and counted <= sent) else 1)
PYTHON
