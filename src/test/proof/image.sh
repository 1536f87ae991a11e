#!/usr/bin/env bash
# The container image as Kubernetes runs it, without a container engine: its layers on this machine's own system, the
# root read-only, as user 10001 without rights, and only the files' folder and /tmp to write in.
#   mvn package jib:buildTar -DskipTests -Dimage.base=scratch && src/test/proof/image.sh
# Needs bubblewrap, python3 and a JDK. Ends with 0 when the demo's report stands in the files' folder.
set -euo pipefail
tar=${1:-target/personaletal-image.tar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/image" "$work/root" "$work/files"
tar -xf "$tar" -C "$work/image"
config() {
    python3 -c "import json,sys; d=json.load(open('$work/image/$1')); print(*eval(sys.argv[1]), sep='\n')" "$2"
}
for layer in $(config manifest.json 'd[0]["Layers"]'); do
    tar -xzf "$work/image/$layer" -C "$work/root" --warning=no-unknown-keyword
done
[ "$(config config.json '[d["config"]["User"]]')" = 10001:10001 ]
mapfile -t entrypoint < <(config config.json 'd["config"]["Entrypoint"]')
mapfile -t environment < <(config config.json '[w for e in d["config"]["Env"] for w in ("--setenv", *e.split("=", 1))]')
chmod -R a+rX "$work"
other=()
if [ "$(id -u)" = 0 ]; then
    other=(setpriv --reuid=10001 --regid=10001 --clear-groups)
    chown 10001:10001 "$work/files"
fi

in_image() {
    "${other[@]}" bwrap --unshare-user --unshare-pid --unshare-ipc --uid 10001 --gid 10001 --cap-drop ALL --die-with-parent \
        --ro-bind /usr /usr --symlink usr/lib /lib --symlink usr/lib64 /lib64 --symlink usr/bin /bin \
        --ro-bind /etc /etc --dir /srv --dir /opt \
        --ro-bind "$work/root/etc/passwd" /etc/passwd --ro-bind "$work/root/etc/group" /etc/group --proc /proc --dev /dev --tmpfs /tmp \
        --ro-bind "$work/root/opt/personaletal" /opt/personaletal --bind "$work/files" /srv/personaletal \
        --remount-ro / --clearenv --setenv PATH "$PATH" "${environment[@]}" \
        --chdir /opt/personaletal "$@"
}
in_image sh -c '! touch /opt/personaletal/x /x /etc/x 2>/dev/null && touch /tmp/x /srv/personaletal/x'
in_image "${entrypoint[@]}" demo --data /srv/personaletal/data --output /srv/personaletal/output
in_image "${entrypoint[@]}" doctor --config jobs/nightly.yaml --data /srv/personaletal/data \
    --inbox /srv/personaletal --output /srv/personaletal/output
ls -l "$work"/files/output/*/*/*/*.pdf
