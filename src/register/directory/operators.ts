/** The people who work with the register, each with a role. */
import type { Db, Handle } from '../../db/db.ts';
import { endOperatorRow, insertOperator, type Operator, operatorRows } from '../../db/stores/directory/operator-store.ts';
import type { Acting } from '../../domain/acting.ts';
import type { Unit } from '../../domain/directory/unit.ts';
import { ROLE_NAMES } from '../../domain/messages/domain/directory-names.ts';
import { REGISTER } from '../../domain/messages/register/directory-register.ts';
import { sameNames } from '../../domain/text/same-name.ts';
import { TYPED_TEXT } from '../../domain/messages/domain/typed-text.ts';
import { requiredLine } from '../../domain/text/typed-text.ts';
import { UserError } from '../../domain/user-error.ts';

export type { Operator };

export const OPERATOR_ROLES = ['operator', 'checker', 'admin', 'unit', 'viewer'] as const satisfies readonly Operator['role'][];

export interface NewOperator {
  readonly login: string;
  readonly name: string;
  readonly role: Operator['role'];
  /** Needed for the role `unit`. */
  readonly unit?: Unit;
}

/** Throws `usage` for a role that lacks its unit, `refused` where the login works here already. */
export async function addOperator(db: Db, typed: NewOperator, by: Acting): Promise<Operator> {
  const { role } = typed;
  const login = parseLogin(typed.login);
  const name = requiredLine(typed.name, TYPED_TEXT.theName);
  if (role === 'unit' && typed.unit === undefined) throw new UserError('usage', REGISTER.unitNeeded, [REGISTER.nameTheUnit]);
  const from = by.now.toISOString();
  return db.write(async (tx) => {
    const [known] = await operatorRows(tx, { login, inOffice: true });
    if (known) {
      throw new UserError('refused', REGISTER.worksAlready(login, known.name, ROLE_NAMES[known.role]), [REGISTER.changeRole(login)]);
    }
    const unit = typed.unit?.code ?? null;
    const id = await insertOperator(tx, { login, name, role, unit, from });
    tx.append({ kind: 'operator_added', at: from, docketId: null, actor: by.actor, data: { operator: id, role, unit } });
    return { id, login, name, role, unit, from, to: null };
  });
}

export async function listOperators(handle: Handle, options: { readonly all?: boolean } = {}): Promise<Operator[]> {
  return operatorRows(handle, { inOffice: !options.all });
}

/** Throws UserError `not_found` where no operator has that login. */
export async function endOperator(db: Db, typed: string, by: Acting): Promise<Operator> {
  const login = parseLogin(typed);
  const at = by.now.toISOString();
  return db.write(async (tx) => {
    const working = await operatorRows(tx, { inOffice: true });
    const known = working.find((operator) => operator.login === login);
    if (!known) {
      const logins = working.map((operator) => operator.login);
      throw new UserError('not_found', REGISTER.nobodyUnder(typed), [
        ...sameNames(login, logins).map(REGISTER.didYouMean),
        REGISTER.seeOperators,
      ]);
    }
    await endOperatorRow(tx, known.id, at);
    tx.append({ kind: 'operator_ended', at, docketId: null, actor: by.actor, data: { operator: known.id } });
    return { ...known, to: at };
  });
}

/** As the system knows it; the case counts there. */
function parseLogin(typed: string): string {
  const login = typed.trim();
  if (/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.@\\-]{0,63}$/u.test(login)) return login;
  throw new UserError('bad_input', REGISTER.noLogin(typed), [REGISTER.loginLike]);
}
