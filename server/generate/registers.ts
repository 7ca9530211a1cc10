import { AutomatedDecision } from '../../schema/automated-decision/automated-decision.entity.js';
import { DataSource, DataSourceKind } from '../../schema/data-source/data-source.entity.js';
import { ProcessingActivity } from '../../schema/processing-activity/processing-activity.entity.js';
import { Register } from '../../schema/register/register.entity.js';
import { System, SystemKind } from '../../schema/system/system.entity.js';
import { makeActivity } from './activities.js';
import { systemCode } from './codes.js';
import { makeControllerships } from './controllerships.js';
import type { Group } from './group.js';
import { vendorId } from './ids.js';
import { idOf, make, type MadeNode } from './made-node.js';
import { beginRegister, systemCount, type MadeRegister } from './made-register.js';
import { makeProtection } from './protection.js';
import { makeRecipients } from './recipients.js';
import { words } from './vocabulary/words.js';

const places = ['Oulu', 'Pori', 'Kemi', 'Vaasa', 'Turku', 'Lahti', 'Kuopio', 'Joensuu', 'Kotka', 'Rauma', 'Kajaani'];

/** A register with all its parts, and the system that holds it, when it has one of its own. */
export function* makeRegister(group: Group, at: number): Generator<MadeNode> {
  const register = beginRegister(group, at);
  yield nodeOf(register);
  yield* makeControllerships(register);
  for (const activity of register.activities) yield* makeActivity(register, activity);
  yield sourceOf(register);
  yield* makeRecipients(register);
  yield* makeProtection(register);
  if (register.draw.chance(10)) yield decisionOf(register);
  if (at < systemCount(group.size.registers)) yield systemOf(register);
}

function nodeOf({ code, at, kind, inside, draw }: MadeRegister): MadeNode {
  const { fi = '', sv = '', en = '' } = kind.name;
  const place = `${draw.pick(places)} ${at + 1}`;
  const isTranslated = draw.chance(50);
  return make(Register, {
    code,
    custodian: inside.custodian,
    name: isTranslated ? words(`${fi}, ${place}`, `${sv}, ${place}`, `${en}, ${place}`) : words(`${fi}, ${place}`),
    description: words('Synteettinen rekisteri: luotu kokeiluja varten, ei kuvaa kenenkään henkilötietoja.'),
  });
}

function sourceOf({ code, inside, draw }: MadeRegister): MadeNode {
  const kind = draw.chance(80) ? DataSourceKind.DATA_SUBJECT : DataSourceKind.OBSERVATION;
  return make(DataSource, { ...inside, code: `${code}/source`, kind });
}

function decisionOf({ code, inside, activities: [activity], draw }: MadeRegister): MadeNode {
  return make(AutomatedDecision, {
    ...inside,
    code: `${code}/profiling`,
    ...(activity ? { activity: idOf(ProcessingActivity, `${code}/${activity.key}`) } : {}),
    name: words('Rekisteröityjen ryhmittely', 'Gruppering av registrerade', 'Grouping of data subjects'),
    isProfiling: true,
    isSolelyAutomated: draw.chance(20),
  });
}

function systemOf({ group, at, keeper, kind, inside, draw }: MadeRegister): MadeNode {
  const { fi = '', sv = '', en = '' } = kind.system;
  const operator = vendorId(draw.pick(group.vendorsOf[keeper] ?? [0]));
  return make(System, {
    ...inside,
    code: systemCode(at),
    name: words(`${fi} ${at + 1}`, `${sv} ${at + 1}`, `${en} ${at + 1}`),
    kind: draw.chance(85) ? SystemKind.APPLICATION : SystemKind.DATA_SET,
    ...(draw.chance(70) ? { operator } : {}),
    hostedIn: draw.pick(['FI', 'FI', 'SE', 'IE', 'DE', 'US']),
  });
}
