/** Writes docs/faults.md: what was measured, and how to measure it again. */
import { FAULT_EFFECTS } from '../../src/domain/messages/sandbox/faults.ts';
import { HANDLES } from '../support/sandbox-register.ts';
import type { MatrixRow, Swept } from './matrix.ts';
import type { Reading } from './readings.ts';

export function document(rows: readonly MatrixRow[], readings: readonly Reading[]): string {
  return `# What happens when X fails, and what reading costs

Written by \`npx vitest run test/faults -u\`; the test fails when this page and the program no longer agree. The built-in
sandbox takes the place of X, so this page shows what the program does, not what X does.

## Every fault on every source

Each row is a register of its own and ${rows[0]?.stand.of ?? 0} posts on X that tag a registered handle, in pages of ten. **Once**: only the second request of the sweep meets
the fault. **For good**: in a later sweep, with new posts, every request from the second on meets it. **Then**: a sweep without faults, and how
many of the posts are in the register after it. In all rows no post is stored twice and none that nobody wrote, docket numbers run from 1 without a
hole, \`audit verify\` is ok and \`gap list\` is empty.

A cell shows the exit status, the code (\`gap\`: something may be missing; what and since when is in the answer and in \`gap list\`) and the first
sentence on stderr. 0 alone: everything was read, where needed by repeating the request.

| fault | source | once | for good | then |
|---|---|---|---|---|
${rows.map(({ fault, source, once, forGood, clean, stand }) => line(`**${fault}**: ${FAULT_EFFECTS[fault].en}`, source, cell(once), cell(forGood), `${cell(clean)}, ${stand.posts} of ${stand.of}`)).join('\n')}

Deadlines are shortened to fractions of a second here. In real use a request may take 60 s, and a GET is tried four times.

## Requests and paid reads

The shipped directory, of whose handles ${HANDLES.length} are in use; queries of 512 characters. *Billed* is what X charges for: each post and each user once a UTC day. In every
row it equals what the register entered in its own ledger (\`uppolice budget\`).

| situation | command | requests | billed posts | billed users | USD | new | exit |
|---|---|---|---|---|---|---|---|
${readings.map((r) => line(r.situation, `\`${r.command}\``, requestsOf(r), String(r.billed.posts), String(r.billed.users), r.ledgerUsd.toFixed(3), String(r.newPosts), exitOf(r))).join('\n')}

## Out of reach, refused, starved

The built program against a server that shares no code with it or with its sandbox, as \`node scripts/outage-test.ts\` measures it (28 November 2026); 60 posts on X that tag
five handles. What \`sync\` says when the fault is met, and its exit status; what \`status\` and \`doctor\` then say of reading X, and theirs; the exit status of the
sweep after the cure, and how many of the posts are in the register. \`TIME\` stands for a moment.

| fault | \`sync\` | \`status\` | \`doctor\` | after the cure |
|---|---|---|---|---|
| nobody listens at the port | 30 X cannot be reached: the connection was refused. | 50 X was last read: not yet; 1 try failed since TIME: X cannot be reached | 50 ✗ reading X X was never read from here; 1 try failed since TIME: X cannot be reached check the network and the proxy, then uppolice sync; – clock not checked: X was never asked from here | 0, all 60 |
| the token is wrong | 10 X does not accept the credentials: Unauthorized (HTTP 401). | 50 X was last read: not yet; 1 try failed since TIME: X refuses the token | 50 ✗ reading X X was never read from here; 1 try failed since TIME: X refuses the token uppolice auth add --app, then uppolice sync | 0, all 60 |
| the token expires after a sweep and is accepted again | 10 X does not accept the credentials: Unauthorized (HTTP 401). | 50 X is read in parts: @agrapolice and 93 handles more only up to TIME; 1 try failed since TIME: X refuses the token | 50 ✗ reading X read in parts: @agrapolice and 93 handles more only up to TIME; 1 try failed since TIME: X refuses the token uppolice auth add --app, then uppolice sync | 0, all 60 |
| the budget is spent, and raised | 32 There is no room for another page of 10 posts (at most $0.45): of the month's budget of $0.60, $0.18 is spent. | 50 X is read in parts: @agrapolice and 69 handles more only up to TIME; 2 tries failed since TIME: this month's budget is used up | 50 ✗ reading X read in parts: @agrapolice and 69 handles more only up to TIME; 2 tries failed since TIME: this month's budget is used up uppolice config set monthlyBudgetUsd DOLLARS, then uppolice sync (spent: uppolice budget) | 0, all 60 |
| the budget is spent, and a new month begins (UTC) | 32 There is no room for another page of 10 posts (at most $0.45): of the month's budget of $1.20, $0.84 is spent. | 50 X is read in parts: @agrapolice and 46 handles more only up to TIME; 2 tries failed since TIME: this month's budget is used up | 50 ✗ reading X read in parts: @agrapolice and 46 handles more only up to TIME; 2 tries failed since TIME: this month's budget is used up uppolice config set monthlyBudgetUsd DOLLARS, then uppolice sync (spent: uppolice budget) | 0, all 60 |
| the clock of this machine is 6 hours fast | 22 This computer's clock is 360 minutes ahead of that of X. X is read by its own time; set the clock. | 50 X was last read: TIME, 5 min ago; ! posts are stored and not numbered: this computer's clock does not agree with | 50 ✓ reading X last ended TIME; ✗ clock differs from that of X by -360 minutes set this computer's clock | 0, all 60 |
| the clock of this machine is 6 hours slow | 22 This computer's clock is 360 minutes behind that of X. X is read by its own time; set the clock. | 50 X was last read: TIME, 5 min ago; ! posts are stored and not numbered: this computer's clock does not agree with | 50 ✓ reading X last ended TIME; ✗ clock differs from that of X by 360 minutes set this computer's clock | 0, all 60 |
| the clock of this machine is 3 days fast | 22 This computer's clock is 4,320 minutes ahead of that of X. X is read by its own time; set the clock. | 50 X was last read: TIME, 5 min ago; ! posts are stored and not numbered: this computer's clock does not agree with | 50 ✓ reading X last ended TIME; ✗ clock differs from that of X by -4,320 minutes set this computer's clock | 0, all 60 |
| the clock of this machine is 3 days slow | 22 This computer's clock is 4,320 minutes behind that of X. X is read by its own time; set the clock. | 50 X was last read: TIME, 5 min ago; ! posts are stored and not numbered: this computer's clock does not agree with | 50 ✓ reading X last ended TIME; ✗ clock differs from that of X by 4,320 minutes set this computer's clock | 0, all 60 |
| the clock of this machine is 400 days fast | 22 This computer's clock is 5,76,000 minutes ahead of that of X. X is read by its own time; set the clock. | 50 X was last read: TIME, 5 min ago; ! posts are stored and not numbered: this computer's clock does not agree with | 50 ✓ reading X last ended TIME; ✗ clock differs from that of X by -5,76,000 minutes set this computer's clock | 0, all 60 |
| the clock jumps 400 days ahead between two sweeps | 22 This computer's clock is 5,76,000 minutes ahead of that of X. X is read by its own time; set the clock. | 50 X was last read: TIME, 5 min ago; ! posts are stored and not numbered: this computer's clock does not agree with | 50 ✓ reading X last ended TIME; ✗ clock differs from that of X by -5,76,000 minutes set this computer's clock | 0, all 60 |
| an account of ours is renamed on X | 0 @agrapolice has another name on X now: @AgraComm. That name is read too, back to where @agrapolice was read from. Confirm it: uppolice handle rename agrapolice AgraComm | 50 X was last read: TIME, 5 min ago; @agrapolice goes by another name on X now (@AgraComm), since TIME or before; ! a handle of ours is renamed, suspended or taken on X: citizens who tag it may reach nobody | 50 ✗ handles renamed, suspended or gone on X: @agrapolice uppolice handle check; ✓ reading X last ended TIME | 0, all 66 |
| an account of ours is suspended, and comes back | 0  | 50 X was last read: TIME, 5 min ago; @agrapolice is suspended on X, since TIME or before; ! a handle of ours is renamed, suspended or taken on X: citizens who tag it may reach nobody | 50 ✗ handles renamed, suspended or gone on X: @agrapolice uppolice handle check; ✓ reading X last ended TIME | 0, all 66 |
| starved: two requests a window, seven sweeps in as many quarters of an hour | 31 X takes no more requests until TIME. | 0 X is read in parts: @amrohapolice and 22 handles more only up to TIME; 7 tries failed since TIME: X's limit of requests was reached | 0 ✓ reading X read in parts: @amrohapolice and 22 handles more only up to TIME; 7 tries failed since TIME: X's limit of requests was reached uppolice sync --wait-for-limit | 0, all 60 |
| starved for three days: one request and one sweep every two hours | 31 X takes no more requests until TIME. | 50 X was last read: TIME, 3 d ago; X is read in parts: @aligarhpolice and 22 handles more only up to TIME; 36 tries failed since TIME: X's limit of requests was reached | 50 ✗ reading X last ended TIME, 72 hours ago; read in parts: @aligarhpolice and 22 handles more only up to TIME; 36 tries failed since TIME: X's limit of requests was reached uppolice sync --wait-for-limit | 0, all 95 |
| more than 800 mentions with hidden ones among them, read by mentions | 33 Something may be missing (a gap), see: uppolice gap list | 50 ! posts may be missing (a gap); uppolice gap list | 50 ✗ gaps 1 open: posts may be missing uppolice gap list | 0, all 901 |
| \`--max-posts 10\` six times | 0  | 0 X is read in parts: @agrapolice and 45 handles more only up to TIME | 0 ✓ reading X read in parts: @agrapolice and 45 handles more only up to TIME | 0, all 60 |

## Longer proofs

These are run by hand and exit with 1 where something is wrong; all but the last print a seed and take it as \`--seed\`. Results of 25 November 2026 on two cores.

| proof | command | result |
|---|---|---|
| SIGKILL during a sync of 5,000 posts over all handles, faults on | \`npm run test:crash\` | 200 kills in 85 rounds, 360 runs: nothing lost, nothing stored twice, no hole in the numbers, chain intact, ledger as billed, dockets as in an undisturbed run |
| SIGKILL during an import of the same | \`npm run test:crash -- --what import\` | 100 kills in 34 rounds, 155 runs: the same |
| SIGKILL during forwarding by reply | \`npm run test:crash -- --what forward\` | 60 kills in 18 rounds: 3,891 replies, none twice; 78 of unknown outcome, 45 found on the thread, 33 left to a person |
| \`sync --watch\` with posts arriving and faults on | \`npm run test:watch\` | 10 minutes: 317 sweeps, 235 faults, 1,501 of 1,501 posts; memory 142 MB in the first third, 146 in the last; left 42 ms after SIGTERM |
| \`sync --watch\` for an hour, time running 12 times as fast, 30 posts a minute: a refused token for 1 minute, an outage of 10, a monthly budget that ends in minute 36 and begins anew in minute 45 | \`npm run test:watch-hour\` | 28 November 2026: 0 of 2,230 posts lost, 0 twice; each failure said once (4), the first new posts within 1 to 3 minutes of each end; $19.58 of $20 spent; memory 153 MB at the start, 157 in the middle, 161 at the end |
| memory of a sync of 100,000 posts, and of an import | \`npm run test:memory\` | peak 217 MB and 235 MB |
`;
}

function line(...cells: readonly string[]): string {
  return `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

function cell({ exitStatus, code, said }: Swept): string {
  return [String(exitStatus), code && `\`${code}\``, said].filter(Boolean).join(' ');
}

function requestsOf({ requests }: Reading): string {
  return Object.entries(requests)
    .map(([endpoint, count]) => `${count} ${endpoint}`)
    .join(', ');
}

function exitOf({ exitStatus, gaps, said }: Reading): string {
  return [String(exitStatus), ...gaps, said].filter(Boolean).join(': ');
}
