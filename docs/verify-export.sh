#!/bin/sh
# Verifies a folder that `uppolice audit export` has made, without the program and without the register.
#
#   sh verify-export.sh FOLDER [HEAD [OLDER_HEAD]]
#
# HEAD is the head of the register as it was printed elsewhere, SEQ:HASH:ROOT: without it the folder is only sound in itself. It may be the older head that the
# folder was made with too: then what stood in the register by that time is proved. OLDER_HEAD may lack its ROOT.
# Needs sha256sum and jq. What is compared is described in docs/audit-format.md. Exits 0 if everything holds, 1 if not, 2 for wrong usage.
set -u -f
LC_ALL=C
export LC_ALL

fail() {
  printf 'NOT PROVED: %s\n' "$1" >&2
  exit 1
}

# The SHA-256 of what comes in, in hex.
sum() {
  sha256sum | { read -r hex rest; printf %s "$hex"; }
}

# The bytes of a text in hex.
bytes() {
  case $1 in '' | *[!0-9a-f]*) fail 'something that should be a hash is none' ;; esac
  left=$1 list=
  while [ -n "$left" ]; do
    next=${left#??}
    list="$list 0x${left%"$next"}"
    left=$next
  done
  # The list is split on purpose: one number for each byte.
  # shellcheck disable=SC2086,SC2059
  printf "$(printf '\\%03o' $list)"
}

# A leaf and a node of the Merkle tree (RFC 6962).
leaf() { bytes "00$1" | sum; }
node() { bytes "01$1$2" | sum; }

# event_proved INDEX SIZE HASH ROOT PATH…: the event stands in the tree (RFC 9162, 2.1.3.2).
event_proved() {
  fn=$1 sn=$(($2 - 1)) at=$(leaf "$3") top=$4
  shift 4
  [ "$fn" -le "$sn" ] || return 1
  for each in "$@"; do
    [ "$sn" -ne 0 ] || return 1
    if [ $((fn % 2)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
      at=$(node "$each" "$at")
      while [ $((fn % 2)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
    else
      at=$(node "$at" "$each")
    fi
    fn=$((fn / 2)) sn=$((sn / 2))
  done
  [ "$sn" -eq 0 ] && [ "$at" = "$top" ]
}

# tree_continued OLDER_SIZE SIZE OLDER_ROOT ROOT PATH…: the tree begins with the older one (RFC 9162, 2.1.4.2).
tree_continued() {
  first=$1 second=$2 firstRoot=$3 secondRoot=$4
  shift 4
  [ "$first" -le "$second" ] || return 1
  if [ "$first" -eq "$second" ]; then [ $# -eq 0 ] && [ "$firstRoot" = "$secondRoot" ]; return; fi
  power=1
  while [ "$power" -lt "$first" ]; do power=$((power * 2)); done
  [ "$power" -ne "$first" ] || set -- "$firstRoot" "$@"
  [ $# -gt 0 ] || return 1
  fn=$((first - 1)) sn=$((second - 1))
  while [ $((fn % 2)) -eq 1 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
  fr=$1 sr=$1
  shift
  for each in "$@"; do
    [ "$sn" -ne 0 ] || return 1
    if [ $((fn % 2)) -eq 1 ] || [ "$fn" -eq "$sn" ]; then
      fr=$(node "$each" "$fr") sr=$(node "$each" "$sr")
      while [ $((fn % 2)) -eq 0 ] && [ "$fn" -ne 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
    else
      sr=$(node "$sr" "$each")
    fi
    fn=$((fn / 2)) sn=$((sn / 2))
  done
  [ "$sn" -eq 0 ] && [ "$fr" = "$firstRoot" ] && [ "$sr" = "$secondRoot" ]
}

# The sums of all files below a folder as they are, in the form of SHA256SUMS.
sums_below() {
  set +f
  for file in "$1".[!.]* "$1"..?* "$1"*; do
    if [ -d "$file" ] && [ ! -L "$file" ]; then
      (sums_below "$file/")
    elif [ "$file" != SHA256SUMS ] && { [ -e "$file" ] || [ -L "$file" ]; }; then
      sha256sum "$file" || printf 'unreadable  %s\n' "$file"
    fi
  done
}

# As a text in the JSON says it.
say() { jq -j "$1" proof.json; }

# A line for each of a list of lists: words without space between them.
lines() {
  jq -r "def word: tostring | explode | map(if . > 32 and . < 127 then . else 63 end) | implode | if . == \"\" then \"?\" else . end;
    ($1) | map(word) | join(\" \")" proof.json
}

# number TEXT NAME: stops where it is no number.
number() {
  case $1 in '' | 0?* | *[!0-9]* | ????????????????*) fail "$2 has no number" ;; esac
}

# 1. No file was changed, added or removed.
files_unchanged() {
  [ -f SHA256SUMS ] || fail 'SHA256SUMS is missing'
  [ "$(sums_below '' | sum)" = "$(sum <SHA256SUMS)" ] || fail 'a file was changed, added or removed: SHA256SUMS is not that of the files'
  jq -e '.format == 1' proof.json >/dev/null 2>&1 || fail 'proof.json is not in the form that this script knows'
}

# 2. An event follows from the one before it and belongs to the docket; the words beside it are those that it hashed; and it stands in the tree.
# event_sound INDEX SEQ HASH BODY'S-SEQ BODY'S-DOCKET TEXTS PATH…
event_sound() {
  at=$1 seq=$2 hash=$3 bodySeq=$4 of=$5 texts=$6
  shift 6
  number "$seq" 'an event'
  if [ "$of" = withheld ]; then
    withheld=$((withheld + 1))
  else
    [ "$(say ".events[$at] | .previous + \"\\n\" + .body" | sum)" = "$hash" ] || fail "event $seq is not what was hashed"
    [ "$bodySeq" = "$seq" ] || fail "event $seq has another number"
    [ "${docket:=$of}" = "$of" ] || fail "event $seq is of another docket"
    number "$texts" 'the words of an event'
    while [ "$texts" -gt 0 ]; do
      texts=$((texts - 1))
      [ "$(say ".events[$at].texts[$texts] | .salt + \"\\n\" + .text" | sum)" = "$(say ".events[$at] | .texts[$texts].field as \$f | .body | fromjson.texts[\$f]")" ] ||
        fail "the words of event $seq are not those that it hashed"
    done
  fi
  event_proved $((seq - 1)) "$size" "$hash" "$root" "$@" || fail "event $seq does not stand in the register of this head"
}

# 3. A post has the words that the events hashed, and is all that the event of the export holds of it.
# post_sound INDEX ID HASH-OF-WORDS HASH-OF-ALL JSON TEXT
post_sound() {
  at=$1 id=$2 words=$3 kept=$4 json=$5 text=$6
  number "$id" 'a post'
  case $text.$words.$kept in text.none.none | text.none.unrecorded) unproved=$((unproved + 1)) ;; esac
  [ "$words" = none ] || [ "$(say ".posts[$at] | .salt + \"\\n\" + .text" | sum)" = "$words" ] || fail "the words of post $id are not those that the events hashed"
  [ "$kept" != none ] || return 0
  if [ "$kept" != unrecorded ]; then
    [ "$(sum <"posts/$id.hashed")" = "$kept" ] || fail "posts/$id.hashed is not what the event of the export holds"
    whole=$((whole + 1))
  fi
  jq -n -e --rawfile all "posts/$id.hashed" --slurpfile proof proof.json "\$proof[0].posts[$at].text as \$text | \$text == null or (\$all | contains(\":\" + \$text))" >/dev/null ||
    fail "posts/$id.hashed does not hold the words of post $id"
  [ "$json" != none ] || return 0
  jq -n -e --rawfile all "posts/$id.hashed" --rawfile json "posts/$id.json" '$all | contains(":" + $json)' >/dev/null || fail "posts/$id.json is not what was received"
}

# 4. The head continues the older one.
# head_continues SEQ HASH ROOT PATH…
head_continues() {
  number "$1" 'the older head'
  continued="$1:$2:$3"
  first=$1 hash=$2 olderRoot=$3
  shift 3
  tree_continued "$first" "$size" "$olderRoot" "$root" "$@" || fail 'the head does not continue the older one'
  # shellcheck disable=SC2046
  event_proved $((first - 1)) "$size" "$hash" "$root" $(lines '.older.eventPath') || fail 'the event of the older head does not stand in the register'
}

# The head that was given is the older one of the folder, which its head is proved to continue. A head without its root says nothing of single events.
# head_is_older GIVEN
head_is_older() {
  if [ -n "$older" ] && [ "$1" = "$older" ]; then by=older; return; fi
  printf 'NOT PROVED: the head is %s, not the one that was given\n' "$head" >&2
  [ -z "$older" ] || printf 'The folder can be compared with its older head too: %s\n' "$older" >&2
  case $1 in
  *:*:*) printf 'Ask the desk for a folder for your head: uppolice audit export --docket %s --out FOLDER --head %s\n' "$(say .docket)" "$1" >&2 ;;
  *) printf 'A head needs its three parts, SEQ:HASH:ROOT, to prove single events.\n' >&2 ;;
  esac
  exit 1
}

EVENTS='.events[] | (if .body then (.body | fromjson | [.seq, .docket]) else ["withheld", "withheld"] end) as $body | [.seq, .hash] + $body + [.texts | length] + .path'
POSTS='. as $all | [.events[] | select(.body) | .body | fromjson] as $events | .posts[] | . as $post
  | ([$events[].data | select(.post == $post.id and .text) | .text] | last) as $words
  | ([$events[] | select(.kind == "docket_exported") | .data.posts[$post.id | tostring] // empty] | last) as $kept
  | [.id, (if .salt and .text and $words then $words else "none" end),
     (if .hashed == null then "none" elif $all.recorded then $kept else "unrecorded" end), (if .json == null then "none" else "json" end),
     (if .text == null then "none" else "text" end)]'

# Words that are withheld or forgotten: their hashes stand in the events, and the folder lacks them.
LEFT_OUT='[([.events[] | ((.body // "{}" | fromjson | .texts // {} | length) - (.texts | length))] | add // 0) + ([.posts[] | select(.text == null)] | length)]'

verify() {
  [ $# -ge 1 ] && [ $# -le 3 ] || { printf 'Usage: sh verify-export.sh FOLDER [HEAD [OLDER_HEAD]]\n' >&2; exit 2; }
  cd "$1" 2>/dev/null || { printf 'There is no folder %s\n' "$1" >&2; exit 2; }
  files_unchanged
  size=$(say .head.seq) root=$(say .head.root)
  number "$size" 'the head'
  head="$size:$(say .head.hash):$root"
  older=$(say '.older | if . then "\(.seq):\(.hash):\(.root)" else "" end') by=head
  [ $# -lt 2 ] || [ "$2" = "$head" ] || head_is_older "$2"
  # shellcheck disable=SC2046
  event_proved $((size - 1)) "$size" "$(say .head.hash)" "$root" $(lines '.head.path') || fail 'the event of the head does not stand in its tree'
  docket='' withheld=0 events=0
  while read -r line; do
    # shellcheck disable=SC2086
    [ -z "$line" ] || { event_sound "$events" $line && events=$((events + 1)); }
  done <<LINES
$(lines "$EVENTS")
LINES
  [ "$(say '.events | length')" = "$events" ] || fail 'an event can not be read'
  whole=0 posts=0 unproved=0
  while read -r line; do
    # shellcheck disable=SC2086
    [ -z "$line" ] || { post_sound "$posts" $line && posts=$((posts + 1)); }
  done <<LINES
$(lines "$POSTS")
LINES
  [ "$(say '.posts | length')" = "$posts" ] || fail 'a post can not be read'
  continued=''
  # shellcheck disable=SC2046
  [ "$(say '.older | type')" = null ] || head_continues $(lines '.older | [.seq, .hash, .root] + .path')
  if [ $# -eq 3 ]; then
    [ -n "$continued" ] || fail 'the folder holds no proof for an older head'
    [ "$3" = "$continued" ] || [ "$3" = "${continued%:*}" ] || fail "the older head is $continued, not the one that was given"
  fi
  printf 'PROVED: docket %s, events: %s (withheld: %s), posts: %s (whole: %s), words left out: %s\n' \
    "$(say .docket)" "$events" "$withheld" "$posts" "$whole" "$(lines "$LEFT_OUT")"
  [ "$unproved" -eq 0 ] || printf 'Posts whose words nothing proves: %s\n' "$unproved"
  if [ "$by" = older ]; then
    printf 'By the older head that was given, events up to %s: %s. Later ones (%s) rest on the head of the folder, which nobody outside has printed.\n' \
      "$first" "$(say '.older.seq as $n | [.events[] | select(.seq <= $n)] | length')" "$(say '.older.seq as $n | [.events[] | select(.seq > $n)] | length')"
  fi
  printf 'Head: %s\n' "$head"
  [ -z "$continued" ] || printf 'It continues: %s\n' "$continued"
  [ $# -ge 2 ] || printf 'Compare this head with one that was printed elsewhere: without it the folder is only sound in itself.\n'
  printf 'SHA-256 of SHA256SUMS: %s\n' "$(sum <SHA256SUMS)"
  exit 0
}

# Some shells go on behind an error in a number, so nothing is proved but by reaching the end.
verify "$@"
exit 1
