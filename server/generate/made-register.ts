import { Purpose } from '../../schema/purpose/purpose.entity.js';
import { registerCode } from './codes.js';
import type { Group } from './group.js';
import { companyId, registerId } from './ids.js';
import { idOf } from './made-node.js';
import type { Draw } from './random.js';
import type { ActivityKind, RegisterKind } from './vocabulary/register-kinds.js';

/** What is known of a register without making it. */
export interface RegisterPlace {
  readonly group: Group;
  readonly at: number;
  readonly code: string;
  readonly keeper: number;
  readonly kind: RegisterKind;
  /** What every part of it says: who keeps it, and that it is the register's. */
  readonly inside: { readonly custodian: string; readonly register: string };
}

/** A register as its parts are made from it. */
export interface MadeRegister extends RegisterPlace {
  /** What it does; at least one. */
  readonly activities: readonly ActivityKind[];
  readonly draw: Draw;
}

export function registerAt(group: Group, at: number): RegisterPlace {
  const keeper = group.keepers[at] ?? 0;
  const inside = { custodian: companyId(keeper), register: registerId(at) };
  return { group, at, code: registerCode(at), keeper, kind: group.kindOf(at), inside };
}

export function beginRegister(group: Group, at: number): MadeRegister {
  const place = registerAt(group, at);
  const draw = group.draw(place.code);
  return { ...place, activities: place.kind.activities.slice(0, draw.between(1, 3)), draw };
}

/** The first half of the registers have a system of their own, numbered as they are. */
export const systemCount = (registers: number): number => Math.ceil(registers / 2);

/** The id of the purpose that every register has: the first one of its first activity. */
export function firstPurposeId({ code, kind }: RegisterPlace): string {
  const [activity] = kind.activities;
  return idOf(Purpose, `${code}/${activity?.key ?? ''}/${activity?.purposes[0]?.key ?? ''}`);
}
