/** What each shell is given: it installs nothing, and holds no list of its own. */

const BASH = `# uppolice: completion for bash. To install it for yourself:
#   mkdir -p ~/.local/share/bash-completion/completions
#   uppolice completion bash > ~/.local/share/bash-completion/completions/uppolice
_uppolice() {
  local IFS=$'\\n' at
  COMPREPLY=($(uppolice completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" ".\${COMP_WORDS[COMP_CWORD]}" 2>/dev/null))
  for at in "\${!COMPREPLY[@]}"; do COMPREPLY[at]=$(printf %q "\${COMPREPLY[at]}"); done
}
complete -o default -F _uppolice uppolice
`;

const ZSH = `#compdef uppolice
# uppolice: completion for zsh. To install it for yourself, into a folder of $fpath:
#   uppolice completion zsh > ~/.zsh/completions/_uppolice
_uppolice() {
  local -a found
  found=("\${(@f)$(uppolice completion words -- "\${(@)words[2,CURRENT-1]}" ".\${words[CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found[1]" ]]; then compadd -U -- "\${found[@]}"; else _files; fi
}
if [[ "$funcstack[1]" = _uppolice ]]; then _uppolice "$@"; else compdef _uppolice uppolice; fi
`;

export const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH };
